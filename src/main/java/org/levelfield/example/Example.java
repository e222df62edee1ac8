package org.levelfield.example;

import java.math.BigDecimal;
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
 * An example of a barrier: facts of a tender, clauses as a buyer would write them, and what is to be found in them.
 *
 * <p>The file holds facts, one a line as {@code name: value}; a line {@code ---}; and the clauses. Facts are {@code
 * expect} (the status of the one finding, or {@code none}), {@code quote} (words of its quote), {@code measure},
 * {@code missing} (words of a fact that would decide), {@code also} (other barriers rightly found, parted by commas), {@code regime}, {@code value}, {@code term}, {@code
 * published} and {@code deadline}. Of the clauses, {@code #} is a heading, {@code -} or {@code (a)} an item, {@code |} a
 * row of a table, and a row of dashes makes the row before it the head.
 *
 * @param name the file, as it is shown
 * @param barrier whose folder holds it
 * @param facts the lines above the rule, by name
 * @param document the lines below it
 */
public record Example(String name, String barrier, Map<String, String> facts, Document document) {

    private static final List<String> NAMES = List.of(
            "regime", "value", "term", "published", "deadline", "expect", "quote", "measure", "missing", "also");

    private static final Pattern LABEL = Pattern.compile("(\\d+(?:\\.\\d+)*\\.?|[A-Z]\\d+(?:\\.\\d+)*)\\s+(.*)");
    private static final Pattern LETTER = Pattern.compile("(\\([a-z]{1,4}\\))\\s+(.*)");

    /** Keeps its own copy. */
    public Example {
        facts = Map.copyOf(facts);
    }

    /**
     * Reads an example.
     *
     * @param name the file, as it is shown in a message
     * @param barrier whose folder holds it
     * @param text of the file
     * @throws IllegalArgumentException where it is not of the shape, with the name and what is wrong
     */
    public static Example read(String name, String barrier, String text) {
        List<String> lines = text.lines().toList();
        int rule = lines.indexOf("---");
        if (rule < 0) {
            throw new IllegalArgumentException(name + ": no line --- parts the facts from the clauses");
        }
        Map<String, String> facts = new TreeMap<>();
        for (String line : lines.subList(0, rule)) {
            String[] parts = line.split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(name + ": '" + line + "' is no fact; write name: value");
            }
            if (!NAMES.contains(parts[0].strip())) {
                throw new IllegalArgumentException(
                        name + ": '" + parts[0].strip() + "' is no fact of an example; write one of " + NAMES);
            }
            facts.put(parts[0].strip(), parts[1].strip());
        }
        if (!facts.containsKey("expect")) {
            throw new IllegalArgumentException(name + ": nothing says what to expect; add expect: none or a status");
        }
        return new Example(name, barrier, facts, document(lines.subList(rule + 1, lines.size())));
    }

    /** Whether no finding of its barrier is expected. */
    public boolean expectsNothing() {
        return status().equals("none");
    }

    /** The status expected, or {@code none}. */
    public String status() {
        return facts.getOrDefault("expect", "");
    }

    /** Words that the quote of the finding holds. */
    public Optional<String> quote() {
        return Optional.ofNullable(facts.get("quote"));
    }

    /** What the finding measures: {@code GBP 1000000}, {@code 3 years}; {@code none} where it measures nothing. */
    public Optional<String> measure() {
        return Optional.ofNullable(facts.get("measure"));
    }

    /** Words of a fact that the finding names as missing; {@code none} where it names none. */
    public Optional<String> missing() {
        return Optional.ofNullable(facts.get("missing"));
    }

    /** The barriers that may be found beside this one. */
    public Set<String> alsoAllowed() {
        Set<String> also = new TreeSet<>();
        Arrays.stream(facts.getOrDefault("also", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(also::add);
        return also;
    }

    /** The facts of the tender, as if a user stated them. */
    public Stated stated() {
        String[] law = facts.getOrDefault("regime", "unknown").split("/", 2);
        Optional<Subtype> subtype = law.length == 2 ? Subtype.of(law[1]) : Optional.empty();
        return new Stated(
                Regime.of(law[0]).map(regime -> new TenderFact.ChosenLaw(regime, subtype)),
                Optional.ofNullable(facts.get("value")).flatMap(Example::money),
                Optional.ofNullable(facts.get("term")).map(BigDecimal::new),
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
