package id.tanggap.audit;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The journal of rooms that are tried without the whole application; nobody hangs its entries into their chain. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Journal.class, Entries.class, Repetitions.class})
public class JournalFixture {}
