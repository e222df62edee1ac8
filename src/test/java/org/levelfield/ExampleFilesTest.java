package org.levelfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.report.Report;
import org.levelfield.report.annotate.AnnotatedCopies;
import org.levelfield.report.letter.DutyRecordSheet;
import org.levelfield.report.letter.LetterSheet;
import org.levelfield.report.sheet.SheetDocx;
import org.levelfield.report.table.WorkbookReport;

/** The Word files, workbooks and annotated copies of the example packs hold what stands beside them, as text. */
class ExampleFilesTest {

    private static final Levelfield LEVELFIELD = Levelfield.builtIn();

    @ParameterizedTest
    @ValueSource(strings = {"community-nursing", "employment-support"})
    void aPackGivesTheFilesThatStandInExpected(String pack) throws IOException {
        Path folder = Path.of("examples", pack);
        Report report = LEVELFIELD.check(List.of(folder), CheckOptions.usual(Instant.parse("2026-10-06T00:00:00Z")));
        List<String> differing = new ArrayList<>();
        differing.addAll(Golden.differing(
                pack + ".xlsx.txt", report, OfficeDump.workbook(bytes(out -> WorkbookReport.write(report, out)))));
        differing.addAll(Golden.differing(
                pack + ".letter.docx.txt",
                report,
                OfficeDump.word(bytes(out -> SheetDocx.write(LetterSheet.of(report), out)))));
        differing.addAll(Golden.differing(
                pack + ".duty-record.docx.txt",
                report,
                OfficeDump.word(bytes(out -> SheetDocx.write(DutyRecordSheet.of(report), out)))));
        if (pack.equals("community-nursing")) {
            differing.addAll(Golden.differing(pack + ".docx.txt", report, copies(report, Format.DOCX, false)));
            differing.addAll(Golden.differing(pack + ".remedy.docx.txt", report, copies(report, Format.DOCX, true)));
        } else {
            differing.addAll(Golden.differing(pack + ".pdf.txt", report, copies(report, Format.PDF, false)));
        }
        assertThat(differing).isEmpty();
    }

    /** All copies, each with what it has beyond its original. */
    private static String copies(Report report, Format format, boolean remedy) throws IOException {
        List<Path> originals = report.documents().stream()
                .filter(one -> one.format() == format)
                .map(Document::path)
                .map(Path::of)
                .toList();
        Map<String, ByteArrayOutputStream> copies = new LinkedHashMap<>();
        AnnotatedCopies.Outcome outcome = AnnotatedCopies.of(report, format, remedy)
                .write(originals, Budget.DEFAULT, name -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    copies.put(name, out);
                    return out;
                });
        assertThat(outcome.failures()).isEmpty();
        assertThat(copies).hasSameSizeAs(originals).isNotEmpty();
        StringBuilder dump = new StringBuilder();
        outcome.remarks()
                .forEach(remark -> dump.append("remark: ").append(remark).append('\n'));
        int i = 0;
        for (Map.Entry<String, ByteArrayOutputStream> copy : copies.entrySet()) {
            byte[] original = Files.readAllBytes(originals.get(i++));
            byte[] made = copy.getValue().toByteArray();
            dump.append("==== ").append(copy.getKey()).append('\n');
            dump.append(format == Format.PDF ? PdfDump.copy(original, made) : OfficeDump.copy(original, made));
        }
        return dump.toString();
    }

    /** What writes a file. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.to(bytes);
        return bytes.toByteArray();
    }
}
