package id.tanggap.audit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * Verifies the journal's chains, beside running nodes or without any: {@code dev/journal}. Prints the first broken link of
 * each chain. The database is that of the environment ({@code SPRING_DATASOURCE_…}).
 */
@Import({Entries.class, DayHeads.class, ChainCheck.class, AuditConfiguration.class})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class
})
class JournalCommand {

    public static void main(String[] args) throws IOException {
        try (var context = new SpringApplicationBuilder(JournalCommand.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run()) {
            LocalDate keptFrom = context.getBean(AuditSettings.class).keptFrom(LocalDate.now(Clock.systemUTC()));
            List<DayHead> published = args.length == 0 ? List.of() : read(Path.of(args[0]));
            System.exit(report(context.getBean(ChainCheck.class).run(keptFrom, published), System.out));
        }
    }

    /** @return exit code: 0 whole, 1 broken */
    static int report(List<ChainCheck.BrokenLink> broken, PrintStream out) {
        broken.forEach(
                link -> out.printf("BROKEN %s %s entry %d: %s%n", link.chain(), link.day(), link.seq(), link.fault()));
        out.println(broken.isEmpty() ? "all chains are whole" : broken.size() + " chains are broken");
        return broken.isEmpty() ? 0 : 1;
    }

    /** What {@code /api/v1/audit/heads} once answered. */
    static List<DayHead> read(Path file) throws IOException {
        JsonMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        return json.readValue(file.toFile(), new TypeReference<List<DayHead>>() {});
    }
}
