package org.levelfield.screening.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one table of a file; what is wrong with them is collected. A key that is not asked for is wrong. */
final class Fields {

    private static final int LONGEST_TEXT = 500;

    /** How a number is to be written. */
    enum Written {
        POUNDS("pounds such as £1,200") {
            @Override
            Optional<BigDecimal> read(String text) {
                return Numbers.pounds(text);
            }
        },
        NUMBER("a number such as 120") {
            @Override
            Optional<BigDecimal> read(String text) {
                return Numbers.plain(text);
            }
        },
        SHARE("a share such as 60 % or 0.6") {
            @Override
            Optional<BigDecimal> read(String text) {
                return Numbers.share(text);
            }
        };

        private final String words;

        Written(String words) {
            this.words = words;
        }

        /** The number that a text holds; empty where it holds none of this kind. */
        abstract Optional<BigDecimal> read(String text);
    }

    private final String file;
    private final int line;
    private final Map<String, Node> entries;
    private final List<String> faults;
    private final Set<String> asked = new HashSet<>();

    /** Of a node, which is wrong where it is no table. */
    Fields(String file, Node node, List<String> faults) {
        this.file = file;
        this.line = node.line();
        this.faults = faults;
        if (node instanceof Node.Table table) {
            this.entries = table.entries();
        } else {
            this.entries = Map.of();
            fault(line, "keys with values belong here; see examples/value-case");
        }
    }

    /** The key's value; nothing where it is not there or not filled in. */
    Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).filter(one -> !(one instanceof Node.Nothing));
    }

    int line(String key) {
        Node node = entries.get(key);
        return node == null ? line : node.line();
    }

    boolean has(String key) {
        return node(key).isPresent();
    }

    Optional<String> text(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Scalar scalar) {
            if (scalar.text().length() <= LONGEST_TEXT) {
                return Optional.of(scalar.text());
            }
            fault(scalar.line(), "“" + key + "” is longer than " + LONGEST_TEXT + " characters; shorten it");
        } else {
            node.ifPresent(one -> fault(one.line(), "“" + key + "” is a text; write it in one line"));
        }
        return Optional.empty();
    }

    /** A text without which there is no sheet; its absence is a fault. */
    String needed(String key) {
        Optional<String> text = text(key);
        if (!has(key)) {
            fault(line, "“" + key + "” is missing; add it");
        }
        return text.orElse("");
    }

    Optional<BigDecimal> number(String key, Written written) {
        return node(key).flatMap(node -> scalar(key, node, written));
    }

    /** One number, or {@code low}, {@code central} and {@code high}. */
    Optional<Spread> spread(String key, Written written) {
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Table) {
            Fields three = new Fields(file, node.get(), faults);
            Optional<BigDecimal> low = three.number("low", written);
            Optional<BigDecimal> central = three.number("central", written);
            Optional<BigDecimal> high = three.number("high", written);
            three.end();
            if (low.isEmpty() || central.isEmpty() || high.isEmpty()) {
                fault(line(key), "“" + key + "” needs low, central and high; give all three, or one number");
                return Optional.empty();
            }
            if (low.get().compareTo(central.get()) > 0 || central.get().compareTo(high.get()) > 0) {
                fault(line(key), "“" + key + "” must not fall from low to central to high; put them in order");
                return Optional.empty();
            }
            return Optional.of(new Spread(low.get(), central.get(), high.get()));
        }
        return number(key, written).map(Spread::of);
    }

    Optional<PriceYear> year(String key) {
        Optional<String> text = text(key);
        Optional<PriceYear> year = text.flatMap(PriceYear::of);
        if (text.isPresent() && year.isEmpty()) {
            fault(line(key), "“" + key + "” is a financial year; write it like 2024/25");
        }
        return year;
    }

    /** The tables of a list. */
    List<Fields> items(String key) {
        List<Fields> tables = new ArrayList<>();
        Optional<Node> node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Items items) {
            items.items().forEach(one -> tables.add(new Fields(file, one, faults)));
        } else {
            node.ifPresent(one -> fault(one.line(), "“" + key + "” is a list; begin each entry with a hyphen"));
        }
        return tables;
    }

    /** Names every key that nobody asked for. */
    void end() {
        entries.forEach((key, node) -> {
            if (!asked.contains(key)) {
                fault(node.line(), "there is no key “" + key + "” here; see examples/value-case for those there are");
            }
        });
    }

    void fault(int at, String what) {
        faults.add(String.format(Locale.ROOT, "%s:%d: %s", file, at, what));
    }

    private Optional<BigDecimal> scalar(String key, Node node, Written written) {
        Optional<BigDecimal> number =
                node instanceof Node.Scalar scalar ? written.read(scalar.text()) : Optional.empty();
        if (number.isEmpty()) {
            fault(node.line(), "“" + key + "” must be " + written.words + "; write it so");
        }
        return number;
    }
}
