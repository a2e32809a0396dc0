package id.tanggap.process.web;

import static id.tanggap.language.InvalidInput.require;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;

/** The files that somebody sent. */
final class SentFiles {

    private SentFiles() {}

    /**
     * @param files null if none came
     * @return content by file name, without folders
     * @throws id.tanggap.language.InvalidInput if two have one name
     */
    static SortedMap<String, byte[]> read(List<MultipartFile> files) {
        SortedMap<String, byte[]> read = new TreeMap<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = name(file);
            if (!name.isEmpty()) {
                require(read.put(name, content(file)) == null, "files", "process.file.twice");
            }
        }
        return read;
    }

    private static String name(MultipartFile file) {
        String sent = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
