package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.levelfield.document.Document;
import org.levelfield.finding.Finding;
import org.levelfield.report.JsonReport;
import org.levelfield.report.Report;

/** A tender that is a picture, from end to end, where the program that reads pictures is installed. */
class ScannedTenderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private static final List<String> LINES = List.of(
            "INVITATION TO TENDER",
            "",
            "This tender is issued by the council under the Procurement Act 2023.",
            "Bidders send their tenders by the deadline to the council in England.",
            "",
            "3 ECONOMIC AND FINANCIAL STANDING",
            "",
            "3.1 Bidders must have an annual turnover of at least £5,000,000 in each",
            "of the last two financial years.",
            "",
            "3.2 Bidders send their accounts for these years with their tender.");

    @TempDir
    private Path folder = Path.of("");

    private Path scan() throws IOException {
        BufferedImage picture = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 34));
        for (int i = 0; i < LINES.size(); i++) {
            pen.drawString(LINES.get(i), 200, 250 + 44 * i);
        }
        pen.dispose();
        Path file = folder.resolve("tender.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void aTurnoverClauseOnAScannedPageIsAFindingThatSaysHowSurelyItWasRead() throws IOException {
        Desktop.needs("tesseract");
        Report report = Levelfield.builtIn().check(List.of(scan()), CheckOptions.usual(NOW));
        Document document = report.documents().get(0);
        assertThat(document.status()).isEqualTo(Document.Status.READ_WITH_PROBLEMS);
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("text-from-ocr");
            assertThat(problem.page()).hasValue(1);
        });
        Finding finding = report.findings().stream()
                .filter(one -> one.barrier().equals("minimum-turnover"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.evidence().get(0).quote())
                .contains("turnover of at least £5,000,000 in each of the last two");
        assertThat(finding.evidence().get(0).ocrConfidence().orElse(0)).isBetween(0.5, 1.0);
        assertThat(finding.evidence().get(0).boxes()).isNotEmpty();
        assertThat(JsonReport.write(report)).contains("\"ocrConfidence\"");
    }
}
