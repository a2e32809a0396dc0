package id.tanggap.agency;

import java.nio.file.Path;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.transaction.PlatformTransactionManager;

/** The agency room as other rooms find it in a {@link id.tanggap.DatabaseSlice}, loaded from the shipped files. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ReferenceSource.class, ReferenceData.class, Agencies.class, Succession.class, Categories.class, Districts.class
})
public class ReferenceFixture {

    /** Reference files of a test's own, in a folder. */
    public static ReferenceSource sourceAt(Path folder, PlatformTransactionManager transactions) {
        return new ReferenceSource(new DefaultResourceLoader(), folder.toUri().toString(), transactions);
    }
}
