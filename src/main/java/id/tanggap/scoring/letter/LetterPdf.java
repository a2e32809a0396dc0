package id.tanggap.scoring.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.tanggap.language.Languages;
import id.tanggap.language.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints a letter: the fixed letterhead {@code letter-pdf.html}, embedded fonts, dates of its issue, nothing from
 * outside. Tagged, so that it can be read aloud.
 */
@Component
class LetterPdf {

    private static final String PRODUCER = "Tanggap";
    private static final String FONTS = "liberation/LiberationSerif-";

    static {
        XRLog.setLoggingEnabled(false); // it would write what people typed
    }

    private final ITemplateEngine templates;
    private final PublicAddress address;

    LetterPdf(ITemplateEngine templates, PublicAddress address) {
        this.templates = templates;
        this.address = address;
    }

    /** @param sample whether it says on each page that it is no letter */
    byte[] print(Letter letter, boolean sample) {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useReplacementText("□")
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html(letter, sample), null);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.toStream(bytes).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, letter);
            document.save(bytes);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + face + ".ttf"), "Liberation Serif", weight, style, true);
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html(Letter letter, boolean sample) {
        var context = new Context(Languages.OF_OFFICERS);
        context.setVariable("letter", letter);
        context.setVariable("sample", sample);
        context.setVariable("qr", QrCode.of(address.of(letter)));
        context.setVariable("checkPage", address.checkPage());
        return templates.process("letter-pdf", context);
    }

    /** Without the hour of printing, and with an identity that follows from the letter: the same bytes each time. */
    private static void describe(PDDocument document, Letter letter) {
        var issued = GregorianCalendar.from(letter.issued());
        PDDocumentInformation about = document.getDocumentInformation();
        about.setAuthor(letter.instansiName());
        about.setCreationDate(issued);
        about.setModificationDate(issued);
        document.setDocumentId(letter.issuedAt().toEpochMilli());
    }
}
