package org.levelfield.document.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.levelfield.document.TenderNotice.Said;
import org.levelfield.document.TenderNotice.Topic;

/** Gathers what a notice says. What has no place in its text is not said, since nobody could look it up. */
final class Sayings {

    private final NoticeText text;
    private final List<Said> said = new ArrayList<>();

    Sayings(NoticeText text) {
        this.text = text;
    }

    /** Says a value that a field holds. */
    void say(Topic topic, Optional<String> value, Node node) {
        value.filter(words -> !words.isEmpty())
                .flatMap(words -> text.span(node).map(span -> new Said(topic, words, node.place(), span)))
                .filter(one -> !said.contains(one))
                .ifPresent(said::add);
    }

    /** Says a value that lots hold, each its own, where all of them hold the same. */
    void same(Topic topic, Map<Node, Optional<String>> values) {
        List<String> distinct =
                values.values().stream().map(one -> one.orElse("")).distinct().toList();
        if (distinct.size() == 1) {
            Map.Entry<Node, Optional<String>> first =
                    values.entrySet().iterator().next();
            say(topic, first.getValue(), first.getKey());
        }
    }

    /** Says the weight of price that lots hold, where it is the same in all of them. */
    void weight(Collection<Node> lots, Function<Node, Stream<Criterion>> criteria) {
        Map<Node, Optional<String>> weights = values();
        for (Node lot : lots) {
            List<Criterion> all = criteria.apply(lot).toList();
            Node shown = all.stream()
                    .filter(Criterion::isPrice)
                    .findFirst()
                    .map(Criterion::node)
                    .orElse(lot);
            weights.put(shown, Criterion.price(all).map(Values::plain));
        }
        same(Topic.PRICE_WEIGHT, weights);
    }

    boolean has(Topic topic) {
        return said.stream().anyMatch(one -> one.topic() == topic);
    }

    List<Said> said() {
        return List.copyOf(said);
    }

    /** Values by the field that holds them, in order. */
    static Map<Node, Optional<String>> values() {
        return new LinkedHashMap<>();
    }
}
