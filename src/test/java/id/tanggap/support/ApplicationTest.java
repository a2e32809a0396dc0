package id.tanggap.support;

import id.tanggap.agency.ReferenceDoor;
import id.tanggap.clock.calendar.ReprojectionDoor;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application: real engine, real migrations, real doors on a random port; the staff of the
 * demo, no sample reports. Timers fire only when the test lets time pass ({@link Journey}), so nothing waits.
 * All such tests share one application and each starts with no case open; a test that imports beans of its own would
 * start a second one, and two engines of one name in a JVM disturb each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tanggap.demo.samples=false",
            "camunda.bpm.job-execution.enabled=false",
            "tanggap.calendar.look-every=P1D",
            "tanggap.audit.seal-every=P1D",
            "tanggap.audit.sum-at=-",
            "tanggap.audit.remove-at=-",
            "tanggap.watch.look-every=P1D",
            // Whoever tries every door waits for the end of the stream.
            "tanggap.supervision.stream-lasts=PT2S",
            "tanggap.retired.look-every=P1D",
            "tanggap.process.look-every=P1D",
            // Of one whom no other test knows.
            "tanggap.access.second-factor.required-for=leader.kota-serang",
            "spring.datasource.url=jdbc:h2:mem:application-test;MODE=MySQL;DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
@ActiveProfiles("demo")
@Import({
    Journey.class,
    EveryColumn.class,
    Mishap.class,
    PathTracing.class,
    ReprojectionDoor.class,
    ReferenceDoor.class,
    LiveModels.class
})
@ContextConfiguration(initializers = ProviderAddress.class)
@ExtendWith(PathNaming.class)
public @interface ApplicationTest {}
