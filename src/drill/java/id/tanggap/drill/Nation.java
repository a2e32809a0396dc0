package id.tanggap.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reference data of many instansi with as many units each, in the folder of a drill; holidays are those that ship. */
final class Nation {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "reference");
    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    private Nation() {}

    /** Writes it. @return location for {@code tanggap.reference} */
    static String write(Path folder, int instansi, int units) {
        List<String> agencies = new ArrayList<>();
        agencies.add("code,parent,level,name,zone");
        agencies.add("kemenpanrb,,national,Admin Nasional,Asia/Jakarta");
        agencies.add("ombudsman-ri,,oversight,Ombudsman RI,Asia/Jakarta");
        for (int i = 0; i < instansi; i++) {
            String zone = ZONES.get(i % ZONES.size());
            agencies.add("daerah-%02d,kemenpanrb,instansi,Pemerintah Daerah %02d,%s".formatted(i, i, zone));
        }
        for (int i = 0; i < units; i++) {
            int of = i % instansi;
            String zone = ZONES.get(of % ZONES.size());
            agencies.add("daerah-%02d-u%02d,daerah-%02d,unit,Dinas %02d Daerah %02d,%s"
                    .formatted(of, i / instansi, of, i / instansi, of, zone));
        }
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("agencies.csv"), agencies);
            Files.write(folder.resolve("districts.csv"), List.of("code,instansi,name,unit"));
            Files.write(folder.resolve("categories.csv"), Files.readAllLines(SHIPPED.resolve("categories.csv")));
            Files.write(folder.resolve("holidays.csv"), national(Files.readAllLines(SHIPPED.resolve("holidays.csv"))));
        } catch (IOException e) {
            throw new DrillFailed("Cannot write " + folder, e);
        }
        return folder.toUri().toString();
    }

    /** Days off of a single instansi name one that is not here. */
    private static List<String> national(List<String> holidays) {
        return holidays.stream()
                .filter(row -> row.endsWith(",") || row.startsWith("date"))
                .toList();
    }
}
