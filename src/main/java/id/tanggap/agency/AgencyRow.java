package id.tanggap.agency;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A checked row of {@code agencies.csv}. */
record AgencyRow(
        ReferenceRow row,
        String code,
        String parent,
        AgencyLevel level,
        String name,
        ZoneId zone,
        String offices,
        LocalDate validUntil,
        String successor) {

    private static final Set<Role> OFFICES = EnumSet.of(Role.SECRETARY, Role.INSPECTOR, Role.LEADER);

    static Map<String, AgencyRow> from(List<ReferenceRow> rows) {
        Map<String, AgencyRow> agencies = new LinkedHashMap<>();
        for (ReferenceRow row : rows) {
            AgencyRow agency = from(row);
            if (agencies.put(agency.code, agency) != null) {
                throw row.malformed("the code \"" + agency.code + "\" stands here a second time");
            }
        }
        agencies.values().forEach(agency -> {
            agency.checkParent(agencies);
            agency.checkOffices();
            agency.checkSuccessor(agencies);
        });
        checkNational(agencies, rows);
        return agencies;
    }

    private static AgencyRow from(ReferenceRow row) {
        return new AgencyRow(
                row,
                row.code("code"),
                row.optional("parent"),
                row.parsed("level", AgencyRow::level),
                row.name("name"),
                row.parsed("zone", ZoneId::of),
                row.optional("offices"),
                row.optional("valid_until") == null ? null : row.date("valid_until"),
                row.optional("successor"));
    }

    private static AgencyLevel level(String word) {
        return AgencyLevel.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** National admin and overseers stand alone, an instansi under the national admin, a unit under an instansi. */
    private void checkParent(Map<String, AgencyRow> agencies) {
        AgencyRow above = parent == null ? null : agencies.get(parent);
        if (parent != null && above == null) {
            throw row.malformed("the parent \"" + parent + "\" is not in this file");
        }
        AgencyLevel expected =
                switch (level) {
                    case NATIONAL, OVERSIGHT -> null;
                    case INSTANSI -> AgencyLevel.NATIONAL;
                    case UNIT -> AgencyLevel.INSTANSI;
                };
        AgencyLevel actual = above == null ? null : above.level;
        if (actual != expected) {
            throw row.malformed("the parent of level " + level + " must be of level " + expected);
        }
    }

    /** What overseers and leaders of an instansi have their seat in is a unit of it. */
    private void checkOffices() {
        if (offices != null
                && (level != AgencyLevel.UNIT || !OFFICES.containsAll(row.parsed("offices", Role::listed)))) {
            throw row.malformed("the offices of a unit can be " + OFFICES + ", of others there are none");
        }
    }

    /** Whoever takes over does the same work, and is known. */
    private void checkSuccessor(Map<String, AgencyRow> agencies) {
        AgencyRow heir = successor == null ? this : agencies.get(successor);
        boolean fits = heir != null && heir.level == level && (successor == null || heir != this);
        if (!fits) {
            throw row.malformed("the successor \"" + successor + "\" is no other agency of level " + level);
        }
    }

    private static void checkNational(Map<String, AgencyRow> agencies, List<ReferenceRow> rows) {
        List<AgencyRow> national = agencies.values().stream()
                .filter(agency -> agency.level == AgencyLevel.NATIONAL)
                .toList();
        if (national.size() > 1) {
            throw national.get(1).row.malformed("there is a second national agency");
        }
        if (national.isEmpty()) {
            throw new MalformedRow("agencies.csv", rows.size() + 1L, "there is no national agency", "");
        }
    }
}
