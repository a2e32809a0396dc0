package id.tanggap.supervision;

import java.util.Set;

/**
 * Of which cases somebody reads in the control room. Rule: docs/rules.md §1, §4.
 *
 * @param everything of all agencies; then the two lists are empty
 * @param instansi codes of whole instansi
 * @param units codes of single units of others
 * @param accused units about which the officer learns nothing, wherever else the case may lie
 * @param directs whether the officer asks holders to act
 */
public record Scope(boolean everything, Set<String> instansi, Set<String> units, Set<String> accused, boolean directs) {

    public Scope {
        instansi = Set.copyOf(instansi);
        units = Set.copyOf(units);
        accused = Set.copyOf(accused);
    }

    public boolean isEmpty() {
        return !everything && instansi.isEmpty() && units.isEmpty();
    }

    /** Whether what lies with such a unit of such an instansi is in it. */
    public boolean has(String itsInstansi, String unit) {
        return everything || instansi.contains(itsInstansi) || unit != null && units.contains(unit);
    }
}
