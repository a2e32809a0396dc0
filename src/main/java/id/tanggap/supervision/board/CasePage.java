package id.tanggap.supervision.board;

import id.tanggap.key.TrackingNumber;
import java.util.List;

/**
 * A page of a list of cases, the most urgent first.
 *
 * @param next where the next page begins; null for the last one
 */
public record CasePage(List<TrackingNumber> trackingNumbers, CaseCursor next) {}
