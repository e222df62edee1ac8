package org.levelfield.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a row of the manifest asks for.
 *
 * @param file below the folder of the manifest
 * @param words in a sentence
 * @param outcomes any of which will do
 * @param contains what must stand in the text if the file is read
 * @param absent what must not stand in text or report
 */
record Expected(String file, String words, List<String> outcomes, List<String> contains, List<String> absent) {

    private static final String PARTS = " ¦ ";

    /** All rows. Cells are quoted as in CSV where they hold a quote; none holds a tab or a line feed. */
    static List<Expected> of(Path manifest) throws IOException {
        List<String> lines = Files.readAllLines(manifest);
        List<String> heads = cells(lines.get(0));
        List<Expected> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            rows.add(new Expected(
                    cells.get(heads.indexOf("file")),
                    cells.get(heads.indexOf("expected")),
                    List.of(cells.get(heads.indexOf("outcome")).split("\\|")),
                    parts(cells, heads.indexOf("contains")),
                    parts(cells, heads.indexOf("absent"))));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(cell -> cell.startsWith("\"") && cell.endsWith("\"") && cell.length() > 1
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }

    private static List<String> parts(List<String> cells, int column) {
        String cell = column < cells.size() ? cells.get(column).strip() : "";
        return cell.isEmpty() ? List.of() : List.of(cell.split(PARTS));
    }
}
