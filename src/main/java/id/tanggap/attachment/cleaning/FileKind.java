package id.tanggap.attachment.cleaning;

/** What is kept, and as what it is served. The content decides what a file is, never its name. */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    MP4("video/mp4", "mp4");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
