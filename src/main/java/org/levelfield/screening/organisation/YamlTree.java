package org.levelfield.screening.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.levelfield.screening.organisation.Value.Entry;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into values that know their lines. Values are kept as they are written: a company number keeps its leading
 * nought. Anchors, aliases and types of one's own are refused, for no profile needs them and small files grow large by
 * them.
 */
final class YamlTree {

    /** A profile needs four. */
    private static final int DEEPEST = 8;

    private final Iterator<Event> events;

    private YamlTree(Iterator<Event> events) {
        this.events = events;
    }

    /** Why reading stopped. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int line;
        private final String what;

        Refused(int line, String what) {
            super(what);
            this.line = line;
            this.what = what;
        }
    }

    /** What a text says; empty, with a fault, where it is no YAML of the plain sort. */
    static Optional<Value> read(String text, Faults faults) {
        try {
            LoadSettings settings = LoadSettings.builder().setLabel("profile").build();
            return new YamlTree(new Parse(settings).parseString(text).iterator()).document();
        } catch (Refused e) {
            faults.add(e.line, e.what);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            faults.add(line, "cannot be read: " + told(String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            faults.add(1, "is no YAML; begin with the template and keep its shape");
        }
        return Optional.empty();
    }

    /** The parser's words, which are for programmers, with what to do. */
    private static String told(String problem) {
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return "there is a tab; indent with spaces";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a colon too many; set the value in quotes, or check how far the line is indented";
        }
        return problem + "; check how far the line and the one before are indented, and that quotes and brackets are"
                + " closed";
    }

    private Optional<Value> document() {
        events.next();
        Event first = events.next();
        if (first instanceof StreamEndEvent) {
            return Optional.empty();
        }
        Value value = value(events.next(), 1);
        events.next();
        Event last = events.next();
        if (last instanceof DocumentStartEvent) {
            throw new Refused(line(last), "a second profile begins here; give each its own file");
        }
        return Optional.of(value);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private Value value(Event event, int depth) {
        refuse(event, depth);
        if (event instanceof ScalarEvent scalar) {
            return new Value.Text(scalar.getValue(), line(event));
        }
        return event instanceof MappingStartEvent ? table(event, depth) : series(event, depth);
    }

    private static void refuse(Event event, int depth) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Refused(line(event), "uses & or * to repeat a value; write it out, or set it in quotes");
        }
        Optional<String> type = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            type = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            type = collection.getTag();
        }
        if (type.isPresent()) {
            throw new Refused(line(event), "a value begins with an exclamation mark; set it in quotes");
        }
        if (depth > DEEPEST) {
            throw new Refused(line(event), "is nested deeper than any profile; check brackets and indents");
        }
    }

    private Value table(Event start, int depth) {
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            refuse(event, depth);
            if (!(event instanceof ScalarEvent scalar)) {
                throw new Refused(line(event), "a key must be a plain name");
            }
            String key = scalar.getValue().strip();
            if (!keys.add(key)) {
                throw new Refused(line(event), Faults.quoted(key) + " stands here a second time; keep one");
            }
            entries.add(new Entry(key, key, line(event), value(events.next(), depth + 1)));
        }
        return new Value.Table(List.copyOf(entries), line(start));
    }

    private Value series(Event start, int depth) {
        List<Value> values = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            values.add(value(event, depth + 1));
        }
        return new Value.Series(List.copyOf(values), line(start));
    }
}
