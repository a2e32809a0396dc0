package id.tanggap.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Bytes in a folder that all nodes share; a file is there as a whole or not at all. */
class FolderContent implements ContentStore {

    private final Path folder;

    FolderContent(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String key, byte[] content) {
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path half = Files.createTempFile(file.getParent(), key, ".part");
            Files.write(half, content);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] get(String key) {
        try {
            return Files.readAllBytes(file(key));
        } catch (NoSuchFileException e) {
            throw new MissingContent(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spread over folders: some file systems grow slow where one holds very many. Keys are ours, never a sender's. */
    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }
}
