package id.tanggap.attachment.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a file tells nothing but what it shows. Rule: docs/rules.md §5. */
class CleaningTests {

    private final Cleaning cleaning = new Cleaning(new CleaningLimits(4_000_000, 400, 3));

    static Stream<Arguments> everything_that_is_taken() {
        return Stream.of(
                Arguments.of(SampleFiles.photo(300, 200), FileKind.JPEG),
                Arguments.of(SampleFiles.drawing(), FileKind.PNG),
                Arguments.of(SampleFiles.webp(), FileKind.JPEG),
                Arguments.of(SampleFiles.paper(2), FileKind.PDF),
                Arguments.of(SampleFiles.film(), FileKind.MP4));
    }

    @ParameterizedTest
    @MethodSource("everything_that_is_taken")
    void nothing_hidden_remains_whatever_it_is(byte[] file, FileKind kind) {
        CleanFile clean = cleaning.clean(file);

        assertThat(clean.kind()).isEqualTo(kind);
        assertThat(new String(clean.content(), UTF_8)).doesNotContain(SampleFiles.SECRET);
        assertThat(new String(clean.content(), ISO_8859_1)).doesNotContain(SampleFiles.SECRET);
        assertThat(cleaning.clean(file).content())
                .as("the same file becomes the same bytes")
                .isEqualTo(clean.content());
    }

    @Test
    void another_reader_finds_no_metadata_in_a_photo_and_its_pixels_stand_upright() throws IOException {
        byte[] sent = SampleFiles.photo(300, 200);
        assertThat(Imaging.getMetadata(sent).toString()).contains(SampleFiles.SECRET, "GPSLatitude");

        byte[] kept = cleaning.clean(sent).content();

        assertThat(Imaging.getMetadata(kept)).isNull();
        assertThat(Imaging.getImageInfo(kept).getComments()).isEmpty();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isEqualTo(300);
    }

    @Test
    void a_large_photo_becomes_as_large_as_anybody_looks_at_it() throws IOException {
        CleanFile clean = cleaning.clean(SampleFiles.photo(2000, 1000));

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(ImageIO.read(new ByteArrayInputStream(clean.preview())).getHeight())
                .isLessThanOrEqualTo(PictureCleaner.PREVIEW_SIDE);
    }

    @Test
    void a_paper_becomes_pictures_of_its_pages() throws IOException {
        try (PDDocument paper =
                Loader.loadPDF(cleaning.clean(SampleFiles.paper(2)).content())) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(paper)).isBlank();
            assertThat(paper.getDocumentInformation().getAuthor()).isNull();
            assertThat(paper.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(paper.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void a_film_keeps_its_pictures_where_they_were() {
        byte[] sent = SampleFiles.film();
        byte[] kept = cleaning.clean(sent).content();

        assertThat(kept).hasSameSizeAs(sent);
        String film = new String(kept, ISO_8859_1);
        assertThat(film).contains("GAMBAR", "vide").doesNotContain("udta", "uuid", "©xyz");
        assertThat(film.indexOf("GAMBAR")).isEqualTo(new String(sent, ISO_8859_1).indexOf("GAMBAR"));
        assertThat(film).as("times of making").doesNotContain(new String(new byte[] {0x7A, -0x56, -0x56}, ISO_8859_1));
    }

    static Stream<Arguments> everything_that_is_not_taken() {
        byte[] photo = SampleFiles.photo(30, 20);
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("a drawing that is a program", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), "type"),
                Arguments.of("a page", text("<!doctype html><script>alert(1)</script>"), "type"),
                Arguments.of("a program", text("MZ\u0090\u0000"), "type"),
                Arguments.of("an archive", text("PK\u0003\u0004 bukan foto"), "type"),
                Arguments.of("half a photo's head", Arrays.copyOf(photo, 40), "broken"),
                Arguments.of("a photo that is none", text("\u00ff\u00d8\u00ff\u00e0 bukan foto"), "broken"),
                Arguments.of("a bomb of pixels", SampleFiles.pictureOfClaimedSize(20_000, 20_000), "pixels"),
                Arguments.of("a paper with too many pages", SampleFiles.paper(4), "pages"),
                Arguments.of("a locked paper", SampleFiles.lockedPaper(), "broken"),
                Arguments.of("a paper that is none", text("%PDF-1.7\nbukan kertas"), "broken"),
                Arguments.of("half a film", Arrays.copyOf(SampleFiles.film(), 120), "broken"),
                Arguments.of("a photo of an iPhone", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "heic"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everything_that_is_not_taken")
    void what_cannot_be_made_anew_is_not_taken(String what, byte[] file, String why) {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> cleaning.clean(file))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("error.file." + why));
    }

    /** Crafted films: whatever byte is wrong, the answer is a refusal or a film, never another failure. */
    @Test
    void a_film_with_any_byte_changed_is_refused_or_cleaned() {
        byte[] film = SampleFiles.film();
        for (int at = 32; at < film.length; at++) {
            byte[] crafted = film.clone();
            crafted[at] = (byte) 0xFF;
            try {
                assertThat(cleaning.clean(crafted).content()).hasSameSizeAs(film);
            } catch (UnusableFile refused) {
                assertThat(refused.code()).startsWith("error.file.");
            }
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
