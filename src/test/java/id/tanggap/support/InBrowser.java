package id.tanggap.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test with a real browser, {@link Chromium}. Without one the class is skipped; see {@link Equipment}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(InBrowser.Needed.class)
public @interface InBrowser {

    class Needed extends Equipment {

        Needed() {
            super("browser");
        }

        @Override
        Optional<String> missing() {
            return Chromium.executable().isPresent()
                    ? Optional.empty()
                    : Optional.of("no Chromium (install chromium or set TANGGAP_TEST_CHROMIUM)");
        }
    }
}
