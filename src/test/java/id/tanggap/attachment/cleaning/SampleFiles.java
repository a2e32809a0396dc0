package id.tanggap.attachment.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Calendar;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as people send them, with {@link #SECRET} in every place in which files hide something. */
public final class SampleFiles {

    public static final String SECRET = "Kanari Rahasia";

    private SampleFiles() {}

    /** A photo whose camera knows where it was, when, whose it is, and that it was held sideways. */
    public static byte[] photo(int width, int height) {
        try {
            var exif = new TiffOutputSet();
            exif.setGpsInDegrees(106.45, -6.2);
            var root = exif.getOrCreateRootDirectory();
            root.add(TiffTagConstants.TIFF_TAG_ARTIST, SECRET);
            root.add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
            var bytes = new ByteArrayOutputStream();
            new ExifRewriter().updateExifMetadataLossless(written(picture(width, height, false), "jpg"), bytes, exif);
            return withComment(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A comment segment after the start of the image. */
    private static byte[] withComment(byte[] jpeg) {
        byte[] text = SECRET.getBytes(UTF_8);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + text.length + 4);
        all.put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (text.length + 2))
                .put(text);
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A picture through which one can see, with bytes after its end. */
    public static byte[] drawing() {
        byte[] png = written(picture(64, 48, true), "png");
        byte[] hidden = SECRET.getBytes(UTF_8);
        return ByteBuffer.allocate(png.length + hidden.length)
                .put(png)
                .put(hidden)
                .array();
    }

    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AA/vuUAAA=");
    }

    /** A PNG of few bytes that says it is this large. */
    public static byte[] pictureOfClaimedSize(int width, int height) {
        byte[] png = written(picture(1, 1, false), "png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var checksum = new java.util.zip.CRC32();
        checksum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) checksum.getValue());
        return png;
    }

    /** A paper with an author, a script, a file inside, and a word under a black bar. */
    public static byte[] paper(int pages) {
        try (var paper = new PDDocument()) {
            paper.getDocumentInformation().setAuthor(SECRET);
            paper.getDocumentInformation().setCreationDate(Calendar.getInstance());
            paper.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"));
            var inside = new PDComplexFileSpecification();
            inside.setFile("dalam.txt");
            inside.setEmbeddedFile(new PDEmbeddedFile(paper, new ByteArrayInputStream(SECRET.getBytes(UTF_8))));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("dalam.txt", inside));
            var names = new PDDocumentNameDictionary(paper.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            paper.getDocumentCatalog().setNames(names);
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                paper.addPage(page);
                try (var content = new PDPageContentStream(paper, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(SECRET);
                    content.endText();
                    content.addRect(40, 690, 200, 30);
                    content.fill();
                }
            }
            return saved(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] lockedPaper() {
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            return saved(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A film of a phone: a track of pictures, one of positions whose samples lie among them, a place in the user data, a
     * time of making and a name of the handler.
     */
    public static byte[] film() {
        byte[] head = box("ftyp", "isom".getBytes(ISO_8859_1), new byte[4], "isommp42".getBytes(ISO_8859_1));
        byte[] pictures = "GAMBAR".getBytes(ISO_8859_1);
        byte[] positions = SECRET.getBytes(UTF_8);
        byte[] data = box("mdat", pictures, positions);
        int first = head.length + 8;
        byte[] movie = box(
                "moov",
                box("mvhd", new byte[4], number(0x7AAAAAAA), number(0x7AAAAAAA), new byte[88]),
                track("vide", first, pictures.length),
                track("meta", first + pictures.length, positions.length),
                box("udta", box("©xyz", SECRET.getBytes(UTF_8))));
        return join(head, data, movie, box("uuid", SECRET.getBytes(UTF_8)));
    }

    private static byte[] track(String kind, int offset, int length) {
        return box(
                "trak",
                box("tkhd", new byte[4], number(0x7AAAAAAA), number(0x7AAAAAAA), new byte[72]),
                box(
                        "mdia",
                        box("mdhd", new byte[4], number(0x7AAAAAAA), number(0x7AAAAAAA), new byte[12]),
                        box("hdlr", new byte[8], kind.getBytes(ISO_8859_1), new byte[12], SECRET.getBytes(UTF_8)),
                        box(
                                "minf",
                                box(
                                        "stbl",
                                        box("stsz", new byte[4], number(0), number(1), number(length)),
                                        box("stsc", new byte[4], number(1), number(1), number(1), number(1)),
                                        box("stco", new byte[4], number(1), number(offset))))));
    }

    private static byte[] box(String type, byte[]... contents) {
        byte[] content = join(contents);
        return join(number(content.length + 8), type.getBytes(ISO_8859_1), content);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] join(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] saved(PDDocument paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        paper.save(bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage picture(int width, int height, boolean seeThrough) {
        var picture =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
