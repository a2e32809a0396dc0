package id.tanggap.complaint.web;

import id.tanggap.complaint.listing.ListPage;
import id.tanggap.complaint.listing.ListQuery;
import id.tanggap.complaint.listing.PublicList;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public list for programs. */
@RestController
class PublicListApi {

    private final PublicList list;

    PublicListApi(PublicList list) {
        this.list = list;
    }

    @GetMapping(path = "/api/v1/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
    ListPage find(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String category,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String district,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String cursor) {
        return list.find(ListQuery.of(q, category, unit, district, status, cursor));
    }
}
