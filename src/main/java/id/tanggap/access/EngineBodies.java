package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/** How long a request to the engine may be: the engine reads it into memory. */
final class EngineBodies {

    /** The longest form, even with every character spelled as an escape. */
    private static final DataSize OF_JSON = DataSize.ofKilobytes(128);

    /** A deployment of many models. */
    private static final DataSize OF_FILES = DataSize.ofMegabytes(5);

    private EngineBodies() {}

    static DataSize limit(HttpServletRequest request) {
        String type = request.getContentType();
        boolean files = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
        return files ? OF_FILES : OF_JSON;
    }
}
