package id.tanggap.attachment.cleaning;

import java.util.concurrent.Semaphore;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.springframework.stereotype.Component;

/**
 * Takes a file of anybody and gives back what may be kept of it: pictures are decoded and written anew, papers become
 * pictures of their pages, films lose what their container tells. Position, camera, time, author, thumbnails, scripts
 * and hidden parts are gone at every door, because there is one. Rule: docs/rules.md §5.
 */
@Component
public class Cleaning {

    /** Decoding takes memory: more at once would take that of everybody else. */
    private static final int AT_ONCE = 2;

    private final Detector detector = new DefaultDetector();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final PictureCleaner pictures;
    private final PaperCleaner papers;
    private final FilmCleaner films;

    Cleaning(CleaningLimits limits) {
        this.pictures = new PictureCleaner(limits);
        this.papers = new PaperCleaner(limits, pictures);
        this.films = new FilmCleaner();
    }

    /** @throws UnusableFile if it is of no kind that is taken, broken, or more than it seems */
    public CleanFile clean(byte[] file) {
        if (file.length == 0) {
            throw new UnusableFile("file.empty");
        }
        String type = typeOf(file);
        places.acquireUninterruptibly();
        try {
            return switch (type) {
                case "image/jpeg", "image/png", "image/webp" -> pictures.clean(file);
                case "application/pdf" -> papers.clean(file);
                case "video/mp4", "video/quicktime", "video/x-m4v", "application/mp4" -> films.clean(file);
                case "image/heic", "image/heif", "image/avif" -> throw new UnusableFile("file.heic");
                default -> throw new UnusableFile("file.type");
            };
        } finally {
            places.release();
        }
    }

    private String typeOf(byte[] file) {
        try (TikaInputStream input = TikaInputStream.get(file)) {
            return detector.detect(input, new Metadata()).getBaseType().toString();
        } catch (java.io.IOException e) {
            throw new UnusableFile("file.type");
        }
    }
}
