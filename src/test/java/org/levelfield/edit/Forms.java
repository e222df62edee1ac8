package org.levelfield.edit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.levelfield.edit.Piece.Kind;

/** Writes a paper in a form. */
final class Forms {

    private Forms() {}

    /** Writes the paper in one of the forms. */
    static Path write(Path folder, String name, List<Piece> pieces, Random random) throws IOException {
        return switch (random.nextInt(4)) {
            case 0 -> Files.writeString(folder.resolve(name + ".txt"), text(pieces, 60 + random.nextInt(60)));
            case 1 -> Files.writeString(folder.resolve(name + ".html"), web(pieces));
            case 2 -> word(folder.resolve(name + ".docx"), pieces);
            default -> PdfForm.write(folder.resolve(name + ".pdf"), pieces, 380 + random.nextInt(120));
        };
    }

    private static String text(List<Piece> pieces, int width) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.TABLE) {
                for (int row = 0; row < piece.rows().size(); row++) {
                    text.append("| ")
                            .append(String.join(" | ", piece.rows().get(row)))
                            .append(" |\n");
                    if (row == 0) {
                        text.append("|---".repeat(piece.rows().get(0).size())).append("|\n");
                    }
                }
            } else {
                text.append(wrapped(piece.shown(), width));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String wrapped(String words, int width) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : words.split("[\\s\u00a0]+", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.append('\n').toString();
    }

    private static String web(List<Piece> pieces) {
        return pieces.stream().map(Forms::web).collect(Collectors.joining("\n", "<html><body>", "</body></html>"));
    }

    private static String web(Piece piece) {
        return switch (piece.kind()) {
            case HEADING -> {
                String tag = "h" + Math.min(6, piece.level());
                yield "<" + tag + ">" + safe(piece.shown()) + "</" + tag + ">";
            }
            case PARAGRAPH -> "<p>" + safe(piece.shown()) + "</p>";
            case ITEM -> "<p>" + safe(piece.shown()) + "</p>";
            case TABLE ->
                piece.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> "<td>" + safe(cell) + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining("", "<table>", "</table>"));
        };
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Writes the paper as a Word document. */
    static Path word(Path file, List<Piece> pieces) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (Piece piece : pieces) {
                if (piece.kind() == Kind.TABLE) {
                    XWPFTable table = document.createTable(
                            piece.rows().size(), piece.rows().get(0).size());
                    for (int row = 0; row < piece.rows().size(); row++) {
                        for (int cell = 0; cell < piece.rows().get(row).size(); cell++) {
                            table.getRow(row)
                                    .getCell(cell)
                                    .setText(piece.rows().get(row).get(cell));
                        }
                    }
                } else {
                    XWPFParagraph paragraph = document.createParagraph();
                    if (piece.kind() == Kind.HEADING) {
                        paragraph
                                .getCTP()
                                .addNewPPr()
                                .addNewOutlineLvl()
                                .setVal(java.math.BigInteger.valueOf(piece.level() - 1L));
                    }
                    paragraph.createRun().setText(piece.shown());
                }
            }
            document.write(out);
        }
        return file;
    }
}
