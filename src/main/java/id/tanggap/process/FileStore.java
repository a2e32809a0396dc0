package id.tanggap.process;

import id.tanggap.storage.Claim;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents of models, tables and forms, each once, under its hash. Nothing is ever removed. */
@Component
class FileStore {

    private final JdbcClient database;

    FileStore(JdbcClient database) {
        this.database = database;
    }

    /** @return the hash of each file by its name */
    SortedMap<String, String> keep(Map<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, keep(content)));
        return hashes;
    }

    private String keep(byte[] content) {
        String hash = ContentHash.of(content);
        if (find(hash).isEmpty()) {
            Claim.isOurs(database.sql("insert into process_file (hash, content) values (:hash, :content)")
                    .param("hash", hash)
                    .param("content", content));
        }
        return hash;
    }

    Optional<byte[]> find(String hash) {
        return database.sql("select content from process_file where hash = :hash")
                .param("hash", hash)
                .query(byte[].class)
                .optional();
    }

    /** @return content by file name */
    SortedMap<String, byte[]> read(Map<String, String> hashes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        hashes.forEach((name, hash) -> files.put(name, find(hash).orElseThrow(UnknownDraft::new)));
        return files;
    }
}
