package id.tanggap.scoring.letter;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.tanggap.support.Pictures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed letter in the hands of its reader, who may also scan it. */
public record Paper(
        int pages,
        String text,
        String title,
        String language,
        boolean isTagged,
        Map<String, String> about,
        Set<String> fonts,
        BufferedImage picture) {

    private static final int DOTS_PER_INCH = 110;

    public static Paper of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            Map<String, String> about = new TreeMap<>();
            var info = document.getDocumentInformation();
            info.getMetadataKeys()
                    .forEach(key -> about.put(key, info.getCOSObject().getString(key)));
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(font).getName());
                }
            }
            var catalog = document.getDocumentCatalog();
            return new Paper(
                    document.getNumberOfPages(),
                    stripper.getText(document),
                    info.getTitle(),
                    catalog.getLanguage(),
                    catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(),
                    about,
                    fonts,
                    new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a telephone reads in the QR code of the first page. */
    public String scanned() {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No QR code on the page", e);
        } catch (ReaderException e) {
            throw new AssertionError("QR code cannot be read", e);
        }
    }

    /** A picture of the first page, if {@link Pictures} are wanted. */
    public void keepPicture(String name) {
        Pictures.keep(name, file -> {
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(picture, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
