package org.levelfield;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Word files and workbooks as text that a person can review: their parts unpacked, since how well they are packed differs
 * from one Java to the next.
 */
final class OfficeDump {

    /** What begins a line: a paragraph, a run, a row, a change, a comment. */
    private static final Pattern LINE = Pattern.compile(
            "(?<=>)\\s*(?=<(?:w:(?:p|r|tbl|tr|ins|del|sectPr|comment\\w*|style)[ />]|Override |Relationship |"
                    + "dc:|dcterms:|font>|fill>|xf |border>))");

    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*\\?>\\s*");

    /** The same in each file, and files of the source themselves. */
    private static final List<String> FRAME = List.of("word/styles.xml", "word/numbering.xml", "word/settings.xml");

    private OfficeDump() {}

    /** A made Word file: its parts, in their order. */
    static String word(byte[] file) throws IOException {
        StringBuilder dump = new StringBuilder();
        parts(file).forEach((name, bytes) -> {
            dump.append("== ").append(name).append('\n');
            if (!FRAME.contains(name)) {
                lines(bytes).forEach(line -> dump.append(line).append('\n'));
            }
        });
        return dump.toString();
    }

    /** A copy of a Word file: what differs from the original, part by part; of the others their names alone. */
    static String copy(byte[] original, byte[] copy) throws IOException {
        StringBuilder dump = new StringBuilder();
        Map<String, byte[]> before = parts(original);
        Map<String, byte[]> after = parts(copy);
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> dump.append("gone: ").append(name).append('\n'));
        after.forEach((name, bytes) -> {
            byte[] old = Optional.ofNullable(before.get(name)).orElse(new byte[0]);
            if (Arrays.equals(old, bytes)) {
                dump.append("as before: ").append(name).append('\n');
            } else {
                dump.append("== ").append(name).append('\n').append(LineDiff.of(lines(old), lines(bytes)));
            }
        });
        return dump.toString();
    }

    /** A workbook: its styles, then of each sheet what stands around its cells, and the cells with their styles. */
    static String workbook(byte[] file) throws IOException {
        StringBuilder dump = new StringBuilder();
        Map<String, byte[]> parts = parts(file);
        parts.forEach((name, bytes) -> {
            dump.append("== ").append(name).append('\n');
            if (name.endsWith("styles.xml") || name.endsWith("workbook.xml") || name.endsWith("core.xml")) {
                lines(bytes).forEach(line -> dump.append(line).append('\n'));
            }
        });
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                Sheet sheet = book.getSheetAt(i);
                byte[] xml = parts.getOrDefault("xl/worksheets/sheet" + (i + 1) + ".xml", new byte[0]);
                dump.append("\n== ").append(sheet.getSheetName()).append('\n');
                String around = new String(xml, StandardCharsets.UTF_8)
                        .replaceAll("(?s)<sheetData>.*</sheetData>", "\n<sheetData/>\n");
                dump.append(DECLARATION.matcher(around).replaceFirst("")).append('\n');
                sheet.forEach(row -> dump.append(told(row)));
            }
        }
        return dump.toString();
    }

    private static String told(Row row) {
        StringBuilder told = new StringBuilder();
        for (Cell cell : row) {
            told.append(cell.getAddress())
                    .append(" style ")
                    .append(cell.getCellStyle().getIndex())
                    .append(' ')
                    .append(cell.getCellType())
                    .append(": ")
                    .append(new DataFormatter(java.util.Locale.ROOT)
                            .formatCellValue(cell)
                            .replace("\n", "\\n"))
                    .append('\n');
        }
        return told.toString();
    }

    private static List<String> lines(byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        return LINE.splitAsStream(DECLARATION.matcher(xml).replaceFirst("")).toList();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
