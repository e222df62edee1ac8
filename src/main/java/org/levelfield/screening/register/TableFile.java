package org.levelfield.screening.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.levelfield.screening.register.GivenFiles.Part;

/**
 * A file that holds a table which is read.
 *
 * @param part the file
 * @param form how it writes rows
 * @param table which table
 */
record TableFile(Part part, Form form, Table table) {

    /** How a file writes rows. */
    enum Form {
        TABS,
        COMMAS,
        COMMAS_WITHOUT_HEADER,
        JSON
    }

    /** More than any header, and than the first row of the file that has none. */
    private static final int HEAD = 1 << 16;

    private static final int BLOCK = 1 << 16;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Tells by its head what a file is; empty where it is no table that is read. */
    static Optional<TableFile> of(Part part) throws IOException {
        byte[] bytes;
        try (InputStream in = part.opener().open()) {
            bytes = in.readNBytes(HEAD);
        }
        String head = new String(bytes, wide(bytes).orElse(StandardCharsets.UTF_8)).replace("\ufeff", "");
        String start = head.stripLeading();
        if (start.startsWith("[")) {
            return Table.of(JsonRows.firstColumns(start)).map(table -> new TableFile(part, Form.JSON, table));
        }
        String line = head.lines().findFirst().orElse("");
        if (line.indexOf('\t') >= 0) {
            List<String> columns =
                    List.of(line.split("\t", -1)).stream().map(Table::column).toList();
            return Table.of(columns).map(table -> new TableFile(part, Form.TABS, table));
        }
        List<String> cells = firstCells(head);
        Optional<TableFile> named = Table.of(cells.stream().map(Table::column).toList())
                .map(table -> new TableFile(part, Form.COMMAS, table));
        return named.isPresent() || !OscrRows.looksLike(cells)
                ? named
                : Optional.of(new TableFile(part, Form.COMMAS_WITHOUT_HEADER, Table.OSCR));
    }

    private static List<String> firstCells(String head) {
        try (CSVParser parser = CSVParser.parse(new StringReader(head), CSVFormat.DEFAULT)) {
            for (CSVRecord record : parser) {
                return record.toList();
            }
        } catch (IOException | RuntimeException e) {
            // Not rows parted by commas, so no table either.
            return List.of();
        }
        return List.of();
    }

    /** The text of the file. Bytes that are proper UTF-8 throughout are UTF-8, else Western European. */
    Reader text() throws IOException {
        byte[] head;
        try (InputStream in = part.opener().open()) {
            head = in.readNBytes(2);
        }
        Optional<Charset> wide = wide(head);
        Charset charset = wide.isPresent() ? wide.get() : isUtf8() ? StandardCharsets.UTF_8 : WESTERN;
        return new BufferedReader(new InputStreamReader(part.opener().open(), charset));
    }

    private static Optional<Charset> wide(byte[] head) {
        boolean marked = head.length > 1
                && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
                        || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
        return marked ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private boolean isUtf8() throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer letters = CharBuffer.allocate(BLOCK);
        try (InputStream in = part.opener().open()) {
            int count = 0;
            while (count >= 0) {
                count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                CoderResult result = decoder.decode(bytes, letters, count < 0);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                letters.clear();
            }
        }
        return true;
    }
}
