package org.levelfield.report.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levelfield.finding.Fingerprint;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads the YAML of suppressions. Values are kept as they are written: a fingerprint of digits alone stays what it is.
 * Only what the shape of the file needs is read, so that no file grows large in memory.
 */
final class SuppressionYaml {

    static final List<String> KEYS = List.of("barrier", "fingerprint", "quote", "reason", "who", "until");

    private static final int MOST = 10_000;
    private static final int MOST_FAULTS = 50;
    private static final int LONGEST = 60;
    private static final int FEWEST_WORDS = 3;
    private static final String SHAPE = "; begin with “suppressions:” and put a dash before each entry";

    private final String name;
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    SuppressionYaml(String name) {
        this.name = name;
    }

    /** A value and the line on which it stands. */
    private record At(String words, int line) {}

    /** Why reading stopped. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int line;

        Refused(int line, String what) {
            super(what);
            this.line = line;
        }
    }

    SuppressionFile read(String text) {
        try (YAMLParser yaml = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            document(yaml);
        } catch (Refused e) {
            fault(e.line, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            fault(
                    line,
                    "is no YAML; check how far this line and the one before are indented, that there is no tab, and"
                            + " that quotes are closed");
        }
        return new SuppressionFile(faults.isEmpty() ? suppressions : List.of(), faults);
    }

    private void document(YAMLParser yaml) {
        if (yaml.nextToken() == null) {
            throw new Refused(1, "holds nothing" + SHAPE);
        }
        if (yaml.currentToken() != JsonToken.START_OBJECT || yaml.nextToken() != JsonToken.PROPERTY_NAME) {
            throw new Refused(line(yaml), "is no file of suppressions" + SHAPE);
        }
        if (!yaml.currentName().equals("suppressions")) {
            throw new Refused(line(yaml), "there is no key " + quoted(yaml.currentName()) + " here" + SHAPE);
        }
        JsonToken list = yaml.nextToken();
        if (list == JsonToken.START_ARRAY) {
            while (yaml.nextToken() == JsonToken.START_OBJECT) {
                entry(yaml);
            }
            if (yaml.currentToken() != JsonToken.END_ARRAY) {
                throw new Refused(line(yaml), "an entry takes keys; known are " + String.join(", ", KEYS));
            }
        } else if (list != JsonToken.VALUE_NULL
                && !(list == JsonToken.VALUE_STRING && yaml.getString().isBlank())) {
            throw new Refused(line(yaml), "suppressions takes a list" + SHAPE);
        }
        if (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            throw new Refused(line(yaml), "there is no key " + quoted(yaml.currentName()) + " here" + SHAPE);
        }
    }

    private void entry(YAMLParser yaml) {
        int line = line(yaml);
        Map<String, At> values = new LinkedHashMap<>();
        int faultsBefore = faults.size();
        while (yaml.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = yaml.currentName();
            int at = line(yaml);
            JsonToken value = yaml.nextToken();
            if (!value.isScalarValue() || yaml.isCurrentAlias()) {
                throw new Refused(at, quoted(key) + " takes one value; write it behind the colon");
            }
            String words = value == JsonToken.VALUE_NULL ? "" : yaml.getString().strip();
            if (!KEYS.contains(key)) {
                fault(at, "there is no key " + quoted(key) + " here; known are " + String.join(", ", KEYS));
            } else if (values.containsKey(key)) {
                fault(at, quoted(key) + " stands here a second time; keep one");
            } else if (!words.isEmpty()) {
                values.put(key, new At(words, at));
            }
        }
        if (suppressions.size() == MOST) {
            throw new Refused(line, "there are more than " + MOST + " entries; no reader could stand by them all");
        }
        suppression(values, line).filter(any -> faults.size() == faultsBefore).ifPresent(suppressions::add);
    }

    private Optional<Suppression> suppression(Map<String, At> values, int line) {
        needed(values, line, "barrier", "name the barrier as rules list prints it");
        needed(values, line, "reason", "say why it is accepted");
        needed(values, line, "who", "say who accepted it");
        needed(values, line, "until", "say until when, as in 2027-03-31");
        Optional<String> fingerprint =
                Optional.ofNullable(values.get("fingerprint")).map(At::words);
        Optional<At> quoted = Optional.ofNullable(values.get("quote"));
        Optional<String> quote = quoted.map(At::words);
        if (fingerprint.isEmpty() && quote.isEmpty()) {
            fault(line, "names no finding; give its fingerprint, which the report calls id, or a quote of its clause");
        }
        quoted.filter(one -> Fingerprint.words(one.words()).split(" ", -1).length < FEWEST_WORDS)
                .ifPresent(one -> fault(
                        one.line(),
                        "the quote " + quoted(one.words())
                                + " is too short to know a clause by; give a whole sentence"));
        Optional<LocalDate> until = Optional.ofNullable(values.get("until")).flatMap(this::day);
        At barrier = values.get("barrier");
        At reason = values.get("reason");
        At who = values.get("who");
        if (until.isEmpty() || barrier == null || reason == null || who == null) {
            return Optional.empty();
        }
        return Optional.of(new Suppression(
                barrier.words(), fingerprint, quote, reason.words(), who.words(), until.get(), name + ":" + line));
    }

    private void needed(Map<String, At> values, int line, String key, String what) {
        if (!values.containsKey(key)) {
            fault(line, "the key " + key + " is missing or blank; " + what);
        }
    }

    private Optional<LocalDate> day(At until) {
        try {
            return Optional.of(LocalDate.parse(until.words()));
        } catch (DateTimeException e) {
            fault(until.line(), "until " + quoted(until.words()) + " is no day; write it as in 2027-03-31");
            return Optional.empty();
        }
    }

    private void fault(int line, String what) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(name + ":" + line + ": " + what);
        }
    }

    private static String quoted(String words) {
        return "“" + (words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…") + "”";
    }

    private static int line(YAMLParser yaml) {
        return Math.max(1, yaml.currentTokenLocation().getLineNr());
    }
}
