package org.levelfield.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import org.levelfield.document.TextBuilder;
import org.levelfield.mention.quantity.Quantity;
import org.levelfield.mention.quantity.QuantityReader;
import org.levelfield.tender.Money;
import org.levelfield.tender.Regime;
import org.levelfield.tender.Stated;
import org.levelfield.tender.Subtype;
import org.levelfield.tender.TenderFact;

/**
 * An example of a barrier: facts of a tender, a clause as a buyer would write it, and what is to be found in it.
 *
 * @param file where it stands
 * @param barrier whose folder holds it
 * @param facts the lines above the rule, by name
 * @param document the lines below it
 */
record Example(Path file, String barrier, Map<String, String> facts, Document document) {

    private static final Pattern LABEL = Pattern.compile("(\\d+(?:\\.\\d+)*\\.?|[A-Z]\\d+(?:\\.\\d+)*)\\s+(.*)");
    private static final Pattern LETTER = Pattern.compile("(\\([a-z]{1,4}\\))\\s+(.*)");

    static Example read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int rule = lines.indexOf("---");
        if (rule < 0) {
            throw new IllegalArgumentException(file + ": no line --- parts the facts from the text");
        }
        Map<String, String> facts = new TreeMap<>();
        for (String line : lines.subList(0, rule)) {
            String[] parts = line.split(":", 2);
            facts.put(parts[0].strip(), parts[1].strip());
        }
        String barrier = file.getName(file.getNameCount() - 3).toString();
        return new Example(file, barrier, facts, document(lines.subList(rule + 1, lines.size())));
    }

    boolean expectsNothing() {
        return facts.getOrDefault("expect", "").equals("none");
    }

    String status() {
        return facts.getOrDefault("expect", "");
    }

    Optional<String> quote() {
        return Optional.ofNullable(facts.get("quote"));
    }

    /** The barriers that may be found beside this one. */
    Set<String> alsoAllowed() {
        Set<String> also = new TreeSet<>();
        Arrays.stream(facts.getOrDefault("also", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(also::add);
        return also;
    }

    Stated stated() {
        String[] law = facts.getOrDefault("regime", "unknown").split("/", 2);
        Optional<Subtype> subtype = law.length == 2 ? Subtype.of(law[1]) : Optional.empty();
        return new Stated(
                Regime.of(law[0]).map(regime -> new TenderFact.ChosenLaw(regime, subtype)),
                Optional.ofNullable(facts.get("value")).flatMap(Example::money),
                Optional.ofNullable(facts.get("term")).map(java.math.BigDecimal::new),
                Optional.ofNullable(facts.get("published")).map(LocalDate::parse),
                Optional.ofNullable(facts.get("deadline")).map(LocalDate::parse));
    }

    private static Optional<Money> money(String text) {
        return QuantityReader.read(text).stream()
                .filter(Quantity.Money.class::isInstance)
                .map(Quantity.Money.class::cast)
                .map(money -> new Money(money.amount(), money.currency()))
                .findFirst();
    }

    private static Document document(List<String> lines) {
        TextBuilder text = new TextBuilder();
        List<List<String>> table = new ArrayList<>();
        boolean head = false;
        for (String line : lines) {
            if (line.startsWith("|")) {
                if (line.replaceAll("[|\\s-]", "").isEmpty()) {
                    head = true;
                } else {
                    table.add(cells(line));
                }
                continue;
            }
            flush(text, table, head);
            head = false;
            line(text, line.strip());
        }
        flush(text, table, head);
        return new Document(
                "d1",
                "example",
                Optional.empty(),
                Format.TEXT,
                Document.Status.READ,
                text.text(),
                text.blocks(),
                Document.Pages.NONE,
                List.of());
    }

    private static void line(TextBuilder text, String line) {
        Matcher letter = LETTER.matcher(line);
        Matcher label = LABEL.matcher(line.startsWith("#") ? line.replaceFirst("#+\\s*", "") : line);
        if (line.isEmpty()) {
            return;
        } else if (line.startsWith("#")) {
            int level = line.startsWith("### ") ? 2 : 1;
            String words = line.replaceFirst("#+\\s*", "");
            if (label.matches()) {
                text.heading(label.group(2), level, label.group(1));
            } else {
                text.heading(words, level, "");
            }
        } else if (line.startsWith("- ")) {
            text.item(line.substring(2), "•", 0);
        } else if (letter.matches()) {
            text.item(letter.group(2), letter.group(1), 0);
        } else if (label.matches() && label.group(1).contains(".")) {
            text.paragraph(label.group(2), label.group(1));
        } else {
            text.paragraph(line, "");
        }
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static void flush(TextBuilder text, List<List<String>> table, boolean head) {
        if (table.isEmpty()) {
            return;
        }
        List<TextBuilder.RowText> rows = new ArrayList<>();
        for (int r = 0; r < table.size(); r++) {
            List<TextBuilder.CellText> cells = new ArrayList<>();
            for (int c = 0; c < table.get(r).size(); c++) {
                cells.add(new TextBuilder.CellText(table.get(r).get(c), c + 1));
            }
            rows.add(new TextBuilder.RowText(head && r == 0, cells));
        }
        text.table(rows);
        table.clear();
    }
}
