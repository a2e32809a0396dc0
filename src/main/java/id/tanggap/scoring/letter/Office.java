package id.tanggap.scoring.letter;

import id.tanggap.agency.Agency;
import id.tanggap.agency.Role;
import java.util.Locale;
import java.util.Map;

/**
 * In which office somebody signs for an instansi, and the second line of its letterhead. Letters are Indonesian, so
 * these titles are, too.
 */
record Office(String title, String letterhead) {

    private static final String GOVERNMENT = "Pemerintah ";
    private static final Map<String, String> LEADERS =
            Map.of("Kabupaten", "Bupati", "Kota", "Wali Kota", "Provinsi", "Gubernur");
    private static final Map<String, String> HEADS = Map.of(
            "Sekretariat", "Sekretaris",
            "Inspektorat", "Inspektur",
            "Kecamatan", "Camat",
            "Kelurahan", "Lurah",
            "RSU", "Direktur RSU",
            "RSUD", "Direktur RSUD");

    /** @throws IllegalArgumentException for a role that signs nothing for an instansi */
    static Office of(Role role, Agency instansi) {
        String region = region(instansi);
        boolean regional = LEADERS.containsKey(firstWord(region));
        return switch (role) {
            case LEADER -> leader(region, regional);
            case SECRETARY ->
                regional
                        ? new Office("Sekretaris Daerah " + region, "Sekretariat Daerah")
                        : new Office("Sekretaris Jenderal " + region, "Sekretariat Jenderal");
            case INSPECTOR ->
                regional
                        ? new Office("Inspektur " + region, "Inspektorat")
                        : new Office("Inspektur Jenderal " + region, "Inspektorat Jenderal");
            case ADMIN -> new Office("Admin Pengelola Pengaduan " + region, "Pengelola Pengaduan");
            default -> throw new IllegalArgumentException("Signs nothing for an instansi: " + role);
        };
    }

    /** Whom a letter to a unit addresses, say "Camat Balaraja". */
    static String headOf(Agency unit) {
        String kind = firstWord(unit.name());
        return HEADS.containsKey(kind)
                ? HEADS.get(kind) + unit.name().substring(kind.length())
                : "Kepala " + unit.name();
    }

    /** Where letters of an instansi are issued: its name without what kind of region it is. */
    static String place(Agency instansi) {
        String region = region(instansi);
        return LEADERS.containsKey(firstWord(region)) ? afterFirstWord(region) : "Jakarta";
    }

    private static Office leader(String region, boolean regional) {
        String title = regional ? LEADERS.get(firstWord(region)) + " " + afterFirstWord(region) : "Pimpinan " + region;
        return new Office(title, title);
    }

    private static String region(Agency instansi) {
        String name = instansi.name();
        boolean government = name.toLowerCase(Locale.ROOT).startsWith(GOVERNMENT.toLowerCase(Locale.ROOT));
        return government ? name.substring(GOVERNMENT.length()) : name;
    }

    private static String firstWord(String name) {
        return name.split(" ", 2)[0];
    }

    private static String afterFirstWord(String name) {
        String[] words = name.split(" ", 2);
        return words[words.length - 1];
    }
}
