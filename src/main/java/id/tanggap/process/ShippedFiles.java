package id.tanggap.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models, tables and forms that this release brings. */
@Component
class ShippedFiles {

    private final List<String> patterns;

    ShippedFiles(@Value("${tanggap.process.shipped}") List<String> patterns) {
        this.patterns = patterns;
    }

    /** @return content by file name */
    SortedMap<String, byte[]> read() {
        var resolver = new PathMatchingResourcePatternResolver();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String pattern : patterns) {
                for (Resource file : resolver.getResources(pattern)) {
                    files.put(file.getFilename(), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
