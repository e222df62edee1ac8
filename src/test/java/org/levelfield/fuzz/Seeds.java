package org.levelfield.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sound files to be spoiled, at least one of each format. A new format needs one more line in {@link #made}. */
final class Seeds {

    private Seeds() {}

    /** The files of the example packs and one made here of each format. */
    static List<NamedBytes> all() throws IOException {
        List<NamedBytes> seeds = new ArrayList<>(made());
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            for (Path file : files.filter(Seeds::isDocument).sorted().toList()) {
                seeds.add(new NamedBytes(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
            }
        }
        return seeds;
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".docx") || file.toString().endsWith(".pdf");
    }

    private static List<NamedBytes> made() throws IOException {
        List<NamedBytes> seeds = new ArrayList<>(List.of(
                new NamedBytes("made.docx", zipped(SeedTexts.word())),
                new NamedBytes("made.odt", zipped(SeedTexts.openDocument("text", SeedTexts.ODT))),
                new NamedBytes("made.ods", zipped(SeedTexts.openDocument("spreadsheet", SeedTexts.ODS))),
                text("made.pdf", PlainPdf.of(SeedTexts.PDF_PAGES)),
                text("made.rtf", SeedTexts.RTF),
                text("made.html", SeedTexts.HTML),
                text("made.txt", SeedTexts.TEXT),
                text("made.md", SeedTexts.MARKDOWN),
                text("made.eml", SeedTexts.MAIL),
                new NamedBytes("made.xlsx", sheets(new XSSFWorkbook())),
                new NamedBytes("made.xls", sheets(new HSSFWorkbook()))));
        Map<String, byte[]> pack = new LinkedHashMap<>();
        seeds.forEach(seed -> pack.put("folder/" + seed.name(), seed.bytes()));
        seeds.add(new NamedBytes("made.zip", zipped(pack)));
        return seeds;
    }

    private static NamedBytes text(String name, String text) {
        return new NamedBytes(name, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTime(0);
                zip.putNextEntry(head);
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] sheets(Workbook book) throws IOException {
        try (book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Requirements");
            for (int r = 0; r < 6; r++) {
                Row row = sheet.createRow(r);
                row.createCell(0).setCellValue(r == 0 ? "No." : "1." + r);
                row.createCell(1)
                        .setCellValue(r == 0 ? "Requirement" : "Bidders must have a turnover of " + r + " million");
                row.createCell(2).setCellValue(1_000_000.5 * r);
                row.createCell(3).setCellFormula("SUM(C1:C" + (r + 1) + ")");
            }
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 1));
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("Nothing else.");
            book.write(bytes);
            return bytes.toByteArray();
        }
    }
}
