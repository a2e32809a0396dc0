package id.tanggap.language.web;

import java.util.Locale;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form that somebody sent, and the page to which they are led on.
 *
 * @param name of the form: the page finds {@code <name>Error} and {@code <name>Typed}
 * @param typed what comes back when it is refused; may be null
 */
public record SentForm(String name, String typed, RedirectAttributes flash, Locale locale) {}
