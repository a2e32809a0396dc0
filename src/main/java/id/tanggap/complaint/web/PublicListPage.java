package id.tanggap.complaint.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Categories;
import id.tanggap.agency.Category;
import id.tanggap.agency.Districts;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.listing.ListPage;
import id.tanggap.complaint.listing.ListQuery;
import id.tanggap.complaint.listing.ListedReport;
import id.tanggap.complaint.listing.PublicList;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The public list: search, filters, page by page, without JavaScript. */
@Controller
class PublicListPage {

    private static final List<Status> STATES = List.of(Status.FORWARDED, Status.IN_PROGRESS, Status.CLOSED);

    private final PublicList list;
    private final Agencies agencies;
    private final Categories categories;
    private final Districts districts;
    private final Words words;

    PublicListPage(PublicList list, Agencies agencies, Categories categories, Districts districts, Words words) {
        this.list = list;
        this.agencies = agencies;
        this.categories = categories;
        this.districts = districts;
        this.words = words;
    }

    /** A report in words. @param holder the unit that has it, or the agency before */
    record Row(
            TrackingNumber trackingNumber,
            String title,
            String statusKey,
            String statusWord,
            String topic,
            String holder,
            LocalDate filedOn) {}

    @GetMapping("/laporan")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String district,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String cursor,
            Model model,
            Locale locale) {
        model.addAttribute(
                        "asked",
                        Map.of("q", q, "category", category, "unit", unit, "district", district, "status", status))
                .addAttribute("categories", categories.all())
                .addAttribute("agencies", agencies.instansi())
                .addAttribute(
                        "units",
                        agencies.instansi().stream()
                                .collect(Collectors.toMap(Agency::code, one -> agencies.unitsOf(one.code()))))
                .addAttribute(
                        "districts",
                        agencies.instansi().stream()
                                .collect(Collectors.toMap(Agency::code, one -> districts.of(one.code()))))
                .addAttribute("states", STATES);
        try {
            ListPage page = list.find(ListQuery.of(q, category, unit, district, status, cursor));
            model.addAttribute(
                    "rows", page.items().stream().map(one -> row(one, locale)).toList());
            if (page.next() != null) {
                model.addAttribute("next", next(q, category, unit, district, status, page.next()));
            }
        } catch (InvalidInput nothingToLookFor) {
            model.addAttribute("rows", List.of()).addAttribute("refused", words.of(nothingToLookFor, locale));
        }
        return "list";
    }

    private Row row(ListedReport one, Locale locale) {
        return new Row(
                one.trackingNumber(),
                one.title(),
                ReportPage.publicStatus(one.status()),
                words.of("status", one.status(), locale),
                Optional.ofNullable(one.category())
                        .flatMap(categories::find)
                        .map(Category::name)
                        .orElse(null),
                agencies.get(one.unit() == null ? one.instansi() : one.unit()).name(),
                LocalDate.ofInstant(one.filedAt(), agencies.zoneOf(one.instansi())));
    }

    private static String next(String q, String category, String unit, String district, String status, String cursor) {
        return UriComponentsBuilder.fromPath("/laporan")
                .queryParam("q", "{q}")
                .queryParam("category", "{category}")
                .queryParam("unit", "{unit}")
                .queryParam("district", "{district}")
                .queryParam("status", "{status}")
                .queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(q, category, unit, district, status, cursor)
                .toUriString();
    }
}
