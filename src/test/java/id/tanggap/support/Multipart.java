package id.tanggap.support;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A body of fields and files. */
public final class Multipart {

    private static final String BOUNDARY = "----tanggap";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", value);
    }

    public Multipart file(String name, String file, String content) {
        return part("name=\"" + name + "\"; filename=\"" + file + "\"\r\nContent-Type: text/xml", content);
    }

    private Multipart part(String disposition, String content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** @param headers name, value, name, value … */
    public Caller.Answer post(Caller caller, String path, String... headers) {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        BodyPublisher whole = BodyPublishers.ofByteArray(body.toByteArray());
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "multipart/form-data; boundary=" + BOUNDARY;
        return caller.send("POST", path, whole, all);
    }
}
