package id.tanggap.complaint.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A page of the public list, newest reports first.
 *
 * @param next cursor of the page that follows; null on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListPage(List<ListedReport> items, String next) {}
