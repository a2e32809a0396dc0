package id.tanggap.scoring.letter;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where everybody reaches this installation, for links on paper and in files. */
@Component
public class PublicAddress {

    private final String base;

    /** @throws IllegalStateException if the property is no http(s) address of a host */
    PublicAddress(@Value("${tanggap.public-url}") URI url) {
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!web || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalStateException("tanggap.public-url must look like https://tanggap.example.go.id");
        }
        base = url.toString().replaceAll("/+$", "");
    }

    /** Without a slash at its end. */
    public String base() {
        return base;
    }

    /** The page that says whether a letter is genuine. */
    String of(Letter letter) {
        return base + "/surat/" + letter.code();
    }

    /** Where a code can be typed, without the scheme, as people write it. */
    String checkPage() {
        return base.replaceFirst("^https?://", "") + "/surat";
    }
}
