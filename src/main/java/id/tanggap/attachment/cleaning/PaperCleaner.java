package id.tanggap.attachment.cleaning;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes a paper of pictures of its pages. Author, history of changes, forms, scripts, files inside the file and text under
 * black bars are not in a picture.
 */
class PaperCleaner {

    private static final float POINTS_PER_INCH = 72;
    private static final float DOTS_PER_INCH = 130;
    private static final long WORKING_MEMORY = 64L * 1024 * 1024;

    private final CleaningLimits limits;
    private final PictureCleaner pictures;

    PaperCleaner(CleaningLimits limits, PictureCleaner pictures) {
        this.limits = limits;
        this.pictures = pictures;
    }

    /** @throws UnusableFile if it is locked, broken, or has too many pages */
    CleanFile clean(byte[] file) {
        try (PDDocument paper = Loader.loadPDF(
                        file, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(WORKING_MEMORY).streamCache);
                var pictured = new PDDocument()) {
            return pictured(paper, pictured);
        } catch (UnusableFile e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The reader throws whatever a crafted file makes it stumble over.
            throw new UnusableFile("file.broken");
        }
    }

    private CleanFile pictured(PDDocument paper, PDDocument pictured) throws IOException {
        int pages = paper.getNumberOfPages();
        if (pages == 0 || pages > limits.pages()) {
            throw new UnusableFile("file.pages", limits.pages());
        }
        var renderer = new PDFRenderer(paper);
        byte[] preview = null;
        for (int page = 0; page < pages; page++) {
            BufferedImage seen =
                    renderer.renderImage(page, scale(paper.getPage(page).getCropBox()), ImageType.RGB);
            if (page == 0) {
                preview = pictures.preview(seen);
            }
            add(pictured, seen);
        }
        // Else the file would name the moment at which it was made, and be another one when it is sent twice.
        pictured.setDocumentId(0L);
        var bytes = new ByteArrayOutputStream();
        pictured.save(bytes);
        return new CleanFile(FileKind.PDF, bytes.toByteArray(), preview);
    }

    /** A page of a poster is no larger in memory than one of a letter. */
    private float scale(PDRectangle page) {
        float longest = Math.max(1, Math.max(page.getWidth(), page.getHeight()));
        return Math.min(DOTS_PER_INCH / POINTS_PER_INCH, limits.longestSide() / longest);
    }

    private void add(PDDocument pictured, BufferedImage seen) throws IOException {
        float shrink = POINTS_PER_INCH / DOTS_PER_INCH;
        var page = new PDPage(new PDRectangle(seen.getWidth() * shrink, seen.getHeight() * shrink));
        pictured.addPage(page);
        PDImageXObject picture = PDImageXObject.createFromByteArray(pictured, pictures.jpeg(seen), null);
        try (var content = new PDPageContentStream(pictured, page)) {
            content.drawImage(picture, 0, 0, seen.getWidth() * shrink, seen.getHeight() * shrink);
        }
    }
}
