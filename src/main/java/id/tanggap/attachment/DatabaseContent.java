package id.tanggap.attachment;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes beside everything else, so that one backup holds all. The default. */
class DatabaseContent implements ContentStore {

    private final JdbcClient database;

    DatabaseContent(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void put(String key, byte[] content) {
        database.sql("insert into attachment_content (id, content) values (:id, :content)")
                .param("id", key)
                .param("content", content)
                .update();
    }

    @Override
    public byte[] get(String key) {
        return database.sql("select content from attachment_content where id = :id")
                .param("id", key)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new MissingContent(key));
    }
}
