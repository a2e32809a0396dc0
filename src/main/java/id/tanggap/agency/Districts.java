package id.tanggap.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The districts of every instansi, held in memory. */
@Component
public class Districts {

    private final Map<String, District> byCode;

    Districts(ReferenceData reference) {
        this.byCode = reference.districts().stream().collect(Collectors.toMap(District::code, Function.identity()));
    }

    /** Every active district of an instansi, by name. */
    public List<District> of(String instansi) {
        return byCode.values().stream()
                .filter(district -> district.active() && district.instansi().equals(instansi))
                .sorted(Comparator.comparing(District::name))
                .toList();
    }

    /** The district with this code, if new reports may lie there. */
    public Optional<District> findOffered(String code) {
        return find(code).filter(District::active);
    }

    /** The district with this code, retired or not. */
    public Optional<District> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }
}
