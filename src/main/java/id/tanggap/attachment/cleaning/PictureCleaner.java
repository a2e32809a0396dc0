package id.tanggap.attachment.cleaning;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Decodes a picture and writes its pixels anew, upright, and no larger than it is looked at. What the camera wrote beside
 * them is read once, for which way is up, and left behind.
 */
class PictureCleaner {

    static final int PREVIEW_SIDE = 480;
    private static final double QUALITY = 0.85;

    private final CleaningLimits limits;

    PictureCleaner(CleaningLimits limits) {
        this.limits = limits;
    }

    /** @throws UnusableFile if it cannot be decoded, or says that it has too many pixels */
    CleanFile clean(byte[] file) {
        BufferedImage picture = upright(decode(file), file);
        boolean seeThrough = picture.getColorModel().hasAlpha();
        FileKind kind = seeThrough ? FileKind.PNG : FileKind.JPEG;
        return new CleanFile(kind, written(picture, limits.longestSide(), kind), preview(picture));
    }

    /** The pixels of a page, as they are kept. */
    byte[] jpeg(BufferedImage picture) {
        return written(picture, limits.longestSide(), FileKind.JPEG);
    }

    byte[] preview(BufferedImage picture) {
        return written(picture, PREVIEW_SIDE, FileKind.JPEG);
    }

    private BufferedImage decode(byte[] file) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UnusableFile("file.broken");
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, input);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnusableFile refused) {
                throw refused;
            }
            // Decoders throw whatever a crafted file makes them stumble over.
            throw new UnusableFile("file.broken");
        }
    }

    private BufferedImage read(ImageReader reader, ImageInputStream input) throws IOException {
        reader.setInput(input, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > limits.pixels()) {
            throw new UnusableFile("file.pixels", limits.pixels() / 1_000_000);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / (2 * limits.longestSide()));
        param.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage upright(BufferedImage picture, byte[] file) {
        try {
            ExifIFD0Directory camera = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            if (camera == null || !camera.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                return picture;
            }
            Orientation orientation = Orientation.typeOf(camera.getInt(ExifIFD0Directory.TAG_ORIENTATION));
            return orientation == null
                    ? picture
                    : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            return picture; // Nothing says which way is up.
        }
    }

    private static byte[] written(BufferedImage picture, int longestSide, FileKind kind) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        var bytes = new ByteArrayOutputStream();
        try {
            var builder = Thumbnails.of(picture)
                    .scale(Math.min(1.0, (double) longestSide / longest))
                    .outputFormat(kind.extension());
            if (kind == FileKind.JPEG) {
                builder.imageType(BufferedImage.TYPE_INT_RGB).outputQuality(QUALITY);
            }
            builder.toOutputStream(bytes);
        } catch (IOException | RuntimeException e) {
            throw new UnusableFile("file.broken");
        }
        return bytes.toByteArray();
    }
}
