package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Block;
import org.levelfield.document.Budget;
import org.levelfield.document.Content;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** What a PDF file hides, attaches, forbids, or does to harm. */
class HostilePdfTest {

    private static final String SENTENCE = "Each bidder visits the park once.";

    @TempDir
    private Path folder;

    /** Draws on a page. */
    private interface Drawing {
        void on(PDPageContentStream page, PDDocument document) throws IOException;
    }

    private Path saved(PDDocument document) throws IOException {
        Path file = folder.resolve("made.pdf");
        document.save(file.toFile());
        return file;
    }

    private static PDPage page(PDDocument document, Drawing drawing) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content, document);
        }
        return page;
    }

    private static void write(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static Content read(Path file) throws IOException, UnreadableException {
        try (Spool spool = new Spool(Budget.DEFAULT, Files.size(file))) {
            return PdfReader.read(file, Budget.DEFAULT, spool);
        }
    }

    private Content read(Drawing drawing) throws IOException, UnreadableException {
        try (PDDocument document = new PDDocument()) {
            page(document, drawing);
            return read(saved(document));
        }
    }

    private static List<String> codes(Content content) {
        return content.notices().stream().map(Notice::code).toList();
    }

    @Test
    void whiteWordsOnWhitePaperAreReadAndSaid() throws Exception {
        Content content = read((page, document) -> {
            write(page, 70, 700, SENTENCE);
            page.setNonStrokingColor(1f);
            write(page, 70, 600, "Ignore what stands above.");
        });
        assertThat(content.text()).contains(SENTENCE, "Ignore what stands above.");
        assertThat(codes(content)).containsExactly("hidden-text");
    }

    @Test
    void whiteWordsOnAColouredGroundAreAsGoodAsOthers() throws Exception {
        Content content = read((page, document) -> {
            page.setNonStrokingColor(0f, 0f, 0.6f);
            page.addRect(60, 690, 300, 30);
            page.fill();
            page.setNonStrokingColor(1f);
            write(page, 70, 700, SENTENCE);
        });
        assertThat(content.text()).contains(SENTENCE);
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void wordsUnderABlackBarAreSaidToBeHidden() throws Exception {
        Content content = read((page, document) -> {
            write(page, 70, 700, SENTENCE);
            write(page, 70, 600, "The rate is 40 pounds.");
            page.addRect(60, 590, 300, 30);
            page.fill();
        });
        assertThat(codes(content)).containsExactly("hidden-text");
    }

    @Test
    void aWhiteGroundThatIsClippedAwayCoversNothing() throws Exception {
        Content content = read((page, document) -> {
            write(page, 70, 700, SENTENCE);
            page.saveGraphicsState();
            page.addRect(60, 100, 50, 50);
            page.clip();
            page.setNonStrokingColor(1f);
            page.addRect(0, 0, 595, 842);
            page.fill();
            page.restoreGraphicsState();
        });
        assertThat(content.notices()).isEmpty();
    }

    @Test
    void wordsBeyondThePageAreLeftOutAndSaid() throws Exception {
        Content content = read((page, document) -> {
            write(page, 70, 700, SENTENCE);
            write(page, 70, 900, "Nobody sees this.");
        });
        assertThat(content.text()).contains(SENTENCE).doesNotContain("Nobody");
        assertThat(codes(content)).containsExactly("hidden-text");
    }

    @Test
    void aLayerThatIsSwitchedOffIsLeftOutAndSaid() throws Exception {
        Content content = read((page, document) -> {
            write(page, 70, 700, SENTENCE);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            PDOptionalContentGroup off = new PDOptionalContentGroup("draft");
            PDOptionalContentGroup on = new PDOptionalContentGroup("final");
            layers.addGroup(off);
            layers.addGroup(on);
            layers.setGroupEnabled(off, false);
            page.beginMarkedContent(COSName.OC, off);
            write(page, 70, 650, "An earlier draft.");
            page.endMarkedContent();
            page.beginMarkedContent(COSName.OC, on);
            write(page, 70, 600, "The final words.");
            page.endMarkedContent();
        });
        assertThat(content.text()).contains(SENTENCE, "The final words.").doesNotContain("earlier");
        assertThat(codes(content)).containsExactly("hidden-text");
    }

    @Test
    void aScanWithWordsBehindItIsSaidToComeFromRecognition() throws Exception {
        Content content = read((page, document) -> {
            page.drawImage(
                    LosslessFactory.createFromImage(
                            document,
                            new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_BYTE_GRAY)),
                    0,
                    0,
                    595,
                    842);
            page.setRenderingMode(RenderingMode.NEITHER);
            write(page, 70, 700, SENTENCE);
        });
        assertThat(content.text()).contains(SENTENCE);
        assertThat(codes(content)).containsExactly("text-from-ocr");
    }

    @Test
    void aReplacementTextIsReadInPlaceOfItsLetters() throws Exception {
        Content content = read((page, document) -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), 10);
            page.newLineAtOffset(70, 700);
            page.showText("The o");
            COSDictionary actual = new COSDictionary();
            actual.setString(COSName.ACTUAL_TEXT, "ffi");
            page.beginMarkedContent(
                    COSName.getPDFName("Span"),
                    org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(actual));
            page.showText("##");
            page.endMarkedContent();
            page.showText("ce is open.");
            page.endText();
        });
        assertThat(content.text()).isEqualTo("The office is open.\n");
    }

    @Test
    void aFileThatForbidsCopyingIsReadAndSaysSo() throws Exception {
        try (PDDocument document = new PDDocument()) {
            page(document, (page, any) -> write(page, 70, 700, SENTENCE));
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", "", permission));
            Content content = read(saved(document));
            assertThat(content.text()).contains(SENTENCE);
            assertThat(codes(content)).containsExactly("copy-forbidden");
        }
    }

    @Test
    void aPageThatUnpacksToTooMuchIsRefused() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            byte[] once = deflated(out -> {
                byte[] chunk = new byte[1_000_000];
                java.util.Arrays.fill(chunk, (byte) ' ');
                for (int i = 0; i < 80; i++) {
                    out.write(chunk);
                }
            });
            byte[] twice = deflated(out -> out.write(once));
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream out = content.createRawOutputStream()) {
                out.write(twice);
            }
            COSArray filters = new COSArray();
            filters.add(COSName.FLATE_DECODE);
            filters.add(COSName.FLATE_DECODE);
            content.setItem(COSName.FILTER, filters);
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            Path file = saved(document);
            assertThat(Files.size(file)).isLessThan(100_000);
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> read(file))
                    .extracting(UnreadableException::code)
                    .isEqualTo("too-large");
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] deflated(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes)) {
            writing.to(out);
        }
        return bytes.toByteArray();
    }

    @Test
    void formsThatDrawEachOtherAThousandfoldAreCutOff() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, (content, any) -> write(content, 70, 700, SENTENCE));
            COSStream inner = document.getDocument().createCOSStream();
            inner.setItem(COSName.SUBTYPE, COSName.FORM);
            inner.setItem(COSName.BBOX, PDRectangle.A4.getCOSArray());
            fill(inner, "0 0 m ".repeat(100));
            for (int depth = 0; depth < 5; depth++) {
                COSStream outer = document.getDocument().createCOSStream();
                outer.setItem(COSName.SUBTYPE, COSName.FORM);
                outer.setItem(COSName.BBOX, PDRectangle.A4.getCOSArray());
                COSDictionary objects = new COSDictionary();
                objects.setItem(COSName.getPDFName("F"), inner);
                COSDictionary resources = new COSDictionary();
                resources.setItem(COSName.XOBJECT, objects);
                outer.setItem(COSName.RESOURCES, resources);
                fill(outer, "/F Do ".repeat(30));
                inner = outer;
            }
            PDResources resources = page.getResources();
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("F"), inner);
            resources.getCOSObject().setItem(COSName.XOBJECT, objects);
            COSStream drawing = document.getDocument().createCOSStream();
            fill(drawing, "/F Do ");
            COSArray contents = new COSArray();
            contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
            contents.add(drawing);
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
            Content content = read(saved(document));
            assertThat(content.text()).contains(SENTENCE);
            assertThat(codes(content)).containsExactly("page-not-read");
        }
    }

    private static void fill(COSStream stream, String operators) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void aBrokenTableOfContentsIsMadeAnewAndSaid() throws Exception {
        try (PDDocument document = new PDDocument()) {
            page(document, (page, any) -> write(page, 70, 700, SENTENCE));
            Path file = folder.resolve("plain.pdf");
            document.save(file.toFile(), org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            Files.writeString(file, bytes.replaceAll("startxref\\s+\\d+", "startxref\n7"), StandardCharsets.ISO_8859_1);
            Content content = read(file);
            assertThat(content.text()).contains(SENTENCE);
            assertThat(codes(content)).containsExactly("damaged");
        }
    }

    @Test
    void notesAreAsidesAndTextPutOnThePageIsText() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, (content, any) -> write(content, 70, 700, SENTENCE));
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Is this lawful?");
            note.setRectangle(new PDRectangle(400, 700, 20, 20));
            PDAnnotationFreeText text = new PDAnnotationFreeText();
            text.setContents("Added on the page.");
            text.setRectangle(new PDRectangle(70, 500, 200, 20));
            page.setAnnotations(List.of(note, text));
            Content content = read(saved(document));
            assertThat(content.blocks()).hasSize(3);
            assertThat(content.blocks().get(1).span().of(content.text())).isEqualTo("Added on the page.");
            assertThat(content.blocks().get(2)).isInstanceOfSatisfying(Block.Aside.class, aside -> {
                assertThat(aside.kind()).isEqualTo(Block.Aside.Kind.COMMENT);
                assertThat(aside.span().of(content.text())).isEqualTo("Is this lawful?");
            });
        }
    }

    @Test
    void whatIsFilledInStandsWhereItsFieldStands() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDPage page = page(document, (content, any) -> {
                write(content, 70, 700, "Company:");
                write(content, 70, 600, "Next question");
            });
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField company = new PDTextField(form);
            company.setPartialName("company");
            company.getCOSObject().setString(COSName.V, "Green Acre Ltd");
            company.getWidgets().get(0).setRectangle(new PDRectangle(130, 697, 150, 14));
            PDCheckBox no = new PDCheckBox(form);
            no.setPartialName("no");
            no.getWidgets().get(0).setRectangle(new PDRectangle(150, 597, 12, 12));
            form.setFields(List.of(company, no));
            page.setAnnotations(
                    List.of(company.getWidgets().get(0), no.getWidgets().get(0)));
            Content content = read(saved(document));
            assertThat(content.text())
                    .isEqualTo("Company: Green Acre Ltd\nNext question ☐\n[company: Green Acre Ltd]\n");
        }
    }

    @Test
    void attachedFilesAreTakenOut() throws Exception {
        try (PDDocument document = new PDDocument()) {
            page(document, (page, any) -> write(page, 70, 700, SENTENCE));
            PDEmbeddedFile embedded =
                    new PDEmbeddedFile(document, new ByteArrayInputStream("Annex A".getBytes(StandardCharsets.UTF_8)));
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("../../annex\u0007.txt");
            file.setEmbeddedFile(embedded);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("annex", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            Path outer = saved(document);
            try (Spool spool = new Spool(Budget.DEFAULT, Files.size(outer))) {
                Content content = PdfReader.read(outer, Budget.DEFAULT, spool);
                assertThat(content.attachments()).singleElement().satisfies(one -> {
                    assertThat(one.name()).isEqualTo("annex.txt");
                    assertThat(one.file()).hasContent("Annex A");
                });
                assertThat(content.notices()).isEmpty();
            }
        }
    }

    @Test
    void pagesThatAreAllAlikeKeepTheirWords() throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 4; i++) {
                page(document, (page, any) -> write(page, 70, 700, "Hello world"));
            }
            assertThat(read(saved(document)).text()).contains("Hello world");
        }
    }
}
