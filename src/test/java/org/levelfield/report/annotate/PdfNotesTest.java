package org.levelfield.report.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.document.Format;
import org.levelfield.report.Report;
import org.levelfield.report.annotate.AnnotatedCopies.Outcome;

/** Highlights lie on the very words, whatever the page is like; the original's bytes stay. */
class PdfNotesTest {

    private static final String FIRST =
            "This is a tender under the Procurement Act 2023 for a service to older people.";
    private static final String SENTENCE =
            "Bidders must have a minimum annual turnover of £5 million in each of the last three years.";
    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theHighlightLiesOnTheWordsAndTellsTheFinding() throws IOException {
        Path file = file(made(0, 0));
        Report report = Copying.check(file);
        Path copy = annotated(report, file);
        assertThat(report.findings()).hasSize(1);
        try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
            PDAnnotationHighlight mark = highlight(pdf);
            assertThat(words(pdf, mark)).isEqualToIgnoringWhitespace(SENTENCE);
            assertThat(mark.getContents())
                    .contains("Minimum", "practical barrier", "Why: ", "Law: ", "Or ask: ")
                    .contains(report.findings().get(0).id());
            assertThat(mark.getTitlePopup()).isEqualTo("Levelfield");
            assertThat(mark.getAppearance()).isNotNull();
            assertThat(mark.getPopup()).isNotNull();
            assertThat(pdf.getPage(0).getAnnotations()).anyMatch(PDAnnotationPopup.class::isInstance);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void theHighlightLiesOnTheWordsOfATurnedAndCutPage(int rotation) throws IOException {
        Path file = file(made(rotation, 30));
        Path copy = annotated(Copying.check(file), file);
        try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
            assertThat(words(pdf, highlight(pdf))).isEqualToIgnoringWhitespace(SENTENCE);
        }
    }

    @Test
    void theIndexLeadsToThePage() throws IOException {
        Path file = file(made(0, 0));
        Path copy = annotated(Copying.check(file), file);
        try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            PDPage index = pdf.getPage(1);
            PDAnnotationLink link = (PDAnnotationLink) index.getAnnotations().get(0);
            PDPageDestination there = (PDPageDestination) ((PDActionGoTo) link.getAction()).getDestination();
            assertThat(there.retrievePageNumber()).isZero();
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(2);
            assertThat(text.getText(pdf)).contains("page 1", "minimum annual turnover of £5 million");
        }
    }

    @Test
    void theOriginalStaysAsItIsAtTheBeginningOfTheCopy() throws IOException {
        Path file = file(made(0, 0));
        Report report = Copying.check(file);
        byte[] before = Files.readAllBytes(file);
        byte[] after = Files.readAllBytes(annotated(report, file));
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        assertThat(Files.readAllBytes(annotated(report, file))).as("twice").isEqualTo(after);
        assertThat(Files.readAllBytes(file)).as("original").isEqualTo(before);
    }

    @Test
    void aSignedFileGetsNotesAndNoPage() throws IOException {
        Path signed = folder.resolve("signed.pdf");
        try (PDDocument pdf = Loader.loadPDF(made(0, 0))) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(Calendar.getInstance());
            pdf.addSignature(signature, content -> new byte[] {1, 2, 3});
            try (var out = Files.newOutputStream(signed)) {
                pdf.saveIncremental(out);
            }
        }
        Outcome outcome = write(Copying.check(signed), signed);
        assertThat(outcome.remarks())
                .singleElement()
                .asString()
                .contains("is signed")
                .contains("no index page");
        byte[] before = Files.readAllBytes(signed);
        byte[] after = Files.readAllBytes(copy(signed));
        assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
        try (PDDocument pdf = Loader.loadPDF(after)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(words(pdf, highlight(pdf))).isEqualToIgnoringWhitespace(SENTENCE);
        }
    }

    @Test
    void whatTheBuyerForbidsIsNotDone() throws IOException {
        AccessPermission nothing = new AccessPermission();
        nothing.setCanModifyAnnotations(false);
        nothing.setCanModify(false);
        nothing.setCanAssembleDocument(false);
        Path file = locked("nothing.pdf", nothing);
        Outcome outcome = write(Copying.check(file), file);
        assertThat(outcome.written()).isZero();
        assertThat(outcome.failures()).singleElement().asString().contains("forbids notes");

        AccessPermission notes = new AccessPermission();
        notes.setCanModify(false);
        notes.setCanAssembleDocument(false);
        Path allowed = locked("notes.pdf", notes);
        Outcome written = write(Copying.check(allowed), allowed);
        assertThat(written.remarks()).singleElement().asString().contains("without an index page");
        try (PDDocument pdf = Loader.loadPDF(copy(allowed).toFile())) {
            assertThat(pdf.isEncrypted()).isTrue();
            assertThat(pdf.getCurrentAccessPermission().canModify()).isFalse();
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(highlight(pdf).getContents()).contains("Minimum");
        }
    }

    @Test
    void aLockedFileThatAllowsPagesGetsAnIndex() throws IOException {
        Path file = locked("all.pdf", new AccessPermission());
        Path copy = annotated(Copying.check(file), file);
        try (PDDocument pdf = Loader.loadPDF(copy.toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(2);
            assertThat(text.getText(pdf)).contains("Findings in this document");
        }
    }

    @Test
    void aBrokenFileIsPutTogetherAnew() throws IOException {
        String whole = new String(made(0, 0), java.nio.charset.StandardCharsets.ISO_8859_1);
        Path file = file(whole.replaceAll("startxref\\s+\\d+", "startxref\n7")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Outcome outcome = write(Copying.check(file), file);
        assertThat(outcome.remarks()).singleElement().asString().contains("put together anew");
        try (PDDocument pdf = Loader.loadPDF(copy(file).toFile())) {
            assertThat(words(pdf, highlight(pdf))).isEqualToIgnoringWhitespace(SENTENCE);
        }
    }

    private Path locked(String name, AccessPermission allowed) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument pdf = Loader.loadPDF(made(0, 0))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", allowed);
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            pdf.save(file.toFile());
        }
        return file;
    }

    /** A page turned by so many degrees, its visible part so many points smaller on each side. */
    private static byte[] made(int rotation, float cut) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            page.setCropBox(new PDRectangle(cut, cut, 595 - 2 * cut, 842 - 2 * cut));
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                out.beginText();
                out.setTextMatrix(matrix(rotation));
                out.setFont(FONT, 14);
                out.setLeading(14);
                out.showText("1 Who may bid");
                out.setFont(FONT, 9);
                out.newLine();
                out.newLine();
                out.showText(FIRST);
                out.newLine();
                out.newLine();
                out.showText(SENTENCE);
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** So that the words stand upright on the page as shown. */
    private static Matrix matrix(int rotation) {
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, -1, 0, 100, 60);
            case 180 -> new Matrix(-1, 0, 0, -1, 535, 100);
            case 270 -> new Matrix(0, -1, 1, 0, 495, 782);
            default -> new Matrix(1, 0, 0, 1, 60, 700);
        };
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("tender.pdf"), bytes);
    }

    private Outcome write(Report report, Path file) throws IOException {
        return Copying.write(report, Format.PDF, false, folder.resolve("out"), file);
    }

    private Path annotated(Report report, Path file) throws IOException {
        Outcome outcome = write(report, file);
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.remarks()).isEmpty();
        return copy(file);
    }

    private Path copy(Path file) {
        return folder.resolve("out").resolve(new File(file.toString()).getName().replace(".pdf", "-annotated.pdf"));
    }

    private static PDAnnotationHighlight highlight(PDDocument pdf) throws IOException {
        List<PDAnnotationHighlight> found = new ArrayList<>();
        for (PDAnnotation each : pdf.getPage(0).getAnnotations()) {
            if (each instanceof PDAnnotationHighlight highlight) {
                found.add(highlight);
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The words under the boxes of a highlight, as another reader of the library finds them. */
    private static String words(PDDocument pdf, PDAnnotationHighlight mark) throws IOException {
        PDPage page = pdf.getPage(0);
        PDRectangle crop = page.getCropBox();
        StringBuilder words = new StringBuilder();
        float[] quads = mark.getQuadPoints();
        for (int i = 0; i < quads.length; i += 8) {
            double left = least(quads, i) - crop.getLowerLeftX();
            double foot = least(quads, i + 1) - crop.getLowerLeftY();
            double right = -least(negative(quads), i) - crop.getLowerLeftX();
            double top = -least(negative(quads), i + 1) - crop.getLowerLeftY();
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.setSortByPosition(true);
            area.addRegion("quote", shown(page.getRotation(), crop, left, foot, right, top));
            area.extractRegions(page);
            words.append(area.getTextForRegion("quote")).append(' ');
        }
        return words.toString();
    }

    private static Rectangle2D shown(
            int rotation, PDRectangle crop, double left, double foot, double right, double top) {
        return switch (rotation) {
            case 90 -> new Rectangle2D.Double(foot, left, top - foot, right - left);
            case 180 -> new Rectangle2D.Double(crop.getWidth() - right, foot, right - left, top - foot);
            case 270 ->
                new Rectangle2D.Double(crop.getHeight() - top, crop.getWidth() - right, top - foot, right - left);
            default -> new Rectangle2D.Double(left, crop.getHeight() - top, right - left, top - foot);
        };
    }

    private static float least(float[] numbers, int from) {
        return Math.min(Math.min(numbers[from], numbers[from + 2]), Math.min(numbers[from + 4], numbers[from + 6]));
    }

    private static float[] negative(float[] numbers) {
        float[] made = new float[numbers.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = -numbers[i];
        }
        return made;
    }
}
