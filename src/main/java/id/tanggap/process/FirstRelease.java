package id.tanggap.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What release 0.1.0 brought, which kept no record of it. */
@Component
class FirstRelease {

    private final Resource hashes;

    FirstRelease(@Value("classpath:process/shipped-0.1.0.sha256") Resource hashes) {
        this.hashes = hashes;
    }

    /** @return hash by file name */
    SortedMap<String, String> files() {
        try {
            SortedMap<String, String> files = new TreeMap<>();
            hashes.getContentAsString(StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] parts = line.split(" +", 2);
                files.put(parts[1], parts[0]);
            });
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
