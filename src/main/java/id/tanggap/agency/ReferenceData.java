package id.tanggap.agency;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Component;

/**
 * Brings agencies, categories and districts in line with the reference files when the bean is made, so that whoever
 * is given {@link Agencies} finds them there, even while the application is still starting.
 *
 * <p>All files are read and checked before the first row is written. Rows that are gone from a file are retired, never
 * deleted.
 */
@Component
class ReferenceData {

    private final List<Agency> agencies;
    private final List<Category> categories;
    private final List<District> districts;

    ReferenceData(
            ReferenceSource source,
            AgencyRepository agencies,
            CategoryRepository categories,
            DistrictRepository districts) {
        Map<String, AgencyRow> agencyRows = AgencyRow.from(source.rows(
                "agencies.csv",
                Set.of("offices", "valid_until", "successor"),
                "code",
                "parent",
                "level",
                "name",
                "zone"));
        List<ReferenceRow> categoryRows = unique(source.rows("categories.csv", "code", "name"));
        List<ReferenceRow> districtRows = unique(source.rows("districts.csv", "code", "instansi", "name", "unit"));
        categoryRows.forEach(row -> row.name("name"));
        districtRows.forEach(row -> checkDistrict(row, agencyRows));

        this.agencies = source.apply(() ->
                store(agencies, List.copyOf(agencyRows.values()), AgencyRow::code, Agency::new, Agency::describe));
        this.categories = source.apply(() -> store(
                categories,
                categoryRows,
                row -> row.code("code"),
                Category::new,
                (category, row) -> category.describe(row.name("name"))));
        this.districts = source.apply(() -> store(
                districts,
                districtRows,
                row -> row.code("code"),
                District::new,
                (district, row) -> district.describe(row.code("instansi"), row.name("name"), row.optional("unit"))));
    }

    List<Agency> agencies() {
        return agencies;
    }

    List<Category> categories() {
        return categories;
    }

    List<District> districts() {
        return districts;
    }

    private static List<ReferenceRow> unique(List<ReferenceRow> rows) {
        Set<String> codes = new HashSet<>();
        for (ReferenceRow row : rows) {
            if (!codes.add(row.code("code"))) {
                throw row.malformed("the code \"" + row.code("code") + "\" stands here a second time");
            }
        }
        return rows;
    }

    private static void checkDistrict(ReferenceRow row, Map<String, AgencyRow> agencies) {
        row.name("name");
        AgencyRow instansi = agencies.get(row.code("instansi"));
        if (instansi == null || instansi.level() != AgencyLevel.INSTANSI) {
            throw row.malformed("\"" + row.code("instansi") + "\" is no instansi of agencies.csv");
        }
        String unit = row.optional("unit");
        if (unit != null
                && (!agencies.containsKey(unit)
                        || !instansi.code().equals(agencies.get(unit).parent()))) {
            throw row.malformed("\"" + unit + "\" is no unit of " + instansi.code());
        }
    }

    private static <R, E extends ReferenceEntry> List<E> store(
            JpaRepository<E, Long> repository,
            List<R> rows,
            Function<R, String> code,
            Function<String, E> blank,
            BiConsumer<E, R> describe) {
        Map<String, E> entries = new LinkedHashMap<>();
        repository.findAll().forEach(entry -> entries.put(entry.code(), entry));
        Set<String> gone = new HashSet<>(entries.keySet());
        for (R row : rows) {
            describe.accept(entries.computeIfAbsent(code.apply(row), blank), row);
            gone.remove(code.apply(row));
        }
        gone.forEach(retired -> entries.get(retired).retire());
        return repository.saveAll(entries.values());
    }
}
