package id.tanggap.agency;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where reference data comes from, and how a room loads its own.
 *
 * <p>The place is the property {@code tanggap.reference}, a Spring resource location that ends in a slash.
 */
@Component
public class ReferenceSource {

    private final ResourceLoader resources;
    private final String location;
    private final TransactionTemplate transaction;

    ReferenceSource(
            ResourceLoader resources,
            @Value("${tanggap.reference}") String location,
            PlatformTransactionManager transactions) {
        this.resources = resources;
        this.location = location;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The rows of a CSV file with exactly these columns.
     *
     * @throws MalformedRow when a row does not fit; the message names file and line
     */
    public List<ReferenceRow> rows(String file, String... columns) {
        return rows(file, Set.of(), columns);
    }

    /**
     * The rows of a CSV file with these columns, and perhaps some of the optional ones.
     *
     * @throws MalformedRow when a row does not fit; the message names file and line
     */
    List<ReferenceRow> rows(String file, Set<String> optional, String... columns) {
        return new ReferenceFile(file, optional, columns).read(resources.getResource(location + file));
    }

    /**
     * The rows of such a file that did not come from the place of the reference data but from a person.
     *
     * @throws MalformedRow when a row does not fit
     * @throws java.io.UncheckedIOException when it is not UTF-8
     */
    public static List<ReferenceRow> rowsOf(String file, byte[] content, String... columns) {
        return new ReferenceFile(file, Set.of(), columns).read(new ByteArrayResource(content, file));
    }

    /**
     * Applies what was read, all or nothing. Runs a second time when another node, starting at the same moment,
     * stored the same rows first: then it finds them there.
     */
    public <T> T apply(Supplier<T> changes) {
        try {
            return transaction.execute(status -> changes.get());
        } catch (DataIntegrityViolationException | ConcurrencyFailureException otherNodeWasFaster) {
            return transaction.execute(status -> changes.get());
        }
    }
}
