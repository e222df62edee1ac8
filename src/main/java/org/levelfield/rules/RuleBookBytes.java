package org.levelfield.rules;

import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.levelfield.clause.Part;
import org.levelfield.clause.PartTable;
import org.levelfield.finding.LegalBasis;
import org.levelfield.finding.Mitigation;
import org.levelfield.finding.Severity;
import org.levelfield.mention.Lexicon;
import org.levelfield.requirement.Aggregation;
import org.levelfield.requirement.GroupWay;

/**
 * Reads a rule book that {@link RecordBytes} wrote. This is done at every start, where a reader of text that finds the
 * components of records by itself would take longer than all else.
 */
final class RuleBookBytes {

    private final ByteBuffer values;
    private final String[] texts;

    private RuleBookBytes(byte[] bytes) {
        this.values = ByteBuffer.wrap(bytes);
        this.texts = new String[values.getInt()];
        for (int i = 0; i < texts.length; i++) {
            int length = values.getInt();
            texts[i] = new String(bytes, values.position(), length, StandardCharsets.UTF_8);
            values.position(values.position() + length);
        }
    }

    /**
     * Reads a rule book.
     *
     * @throws IllegalArgumentException if the bytes are something else
     */
    static RuleBook read(byte[] bytes) {
        try {
            RuleBookBytes reading = new RuleBookBytes(bytes);
            RuleBook book = reading.book();
            if (!reading.values.hasRemaining()) {
                return book;
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IllegalArgumentException("these bytes are no rule book", e);
        }
        throw new IllegalArgumentException("these bytes are more than a rule book");
    }

    private RuleBook book() {
        return new RuleBook(
                text(),
                list(this::card),
                list(this::parameter),
                list(this::groupDefault),
                new Lexicon(map(this::words)),
                new PartTable(list(this::part)),
                list(this::text));
    }

    private BarrierCard card() {
        return new BarrierCard(
                text(),
                text(),
                text(),
                BarrierCard.Gate.valueOf(text()),
                text(),
                severity(),
                map(this::severity),
                option(this::yes),
                text(),
                text(),
                map(this::text),
                option(this::text),
                text(),
                list(this::basis),
                list(this::relief),
                option(this::screen),
                text(),
                text());
    }

    private BarrierCard.Screen screen() {
        return new BarrierCard.Screen(Capacity.valueOf(text()), option(this::text));
    }

    private LegalBasis basis() {
        return new LegalBasis(
                text(),
                text(),
                text(),
                text(),
                option(this::day),
                option(this::day),
                option(() -> LegalBasis.Branch.valueOf(text())),
                yes(),
                option(this::text),
                option(this::text));
    }

    private BarrierCard.Relief relief() {
        return new BarrierCard.Relief(
                text(),
                text(),
                Mitigation.Effect.valueOf(text()),
                text(),
                BarrierCard.Reach.valueOf(text()),
                option(() -> list(this::text)));
    }

    private LawParameter parameter() {
        return new LawParameter(
                text(), text(), new BigDecimal(text()), text(), day(), option(this::day), text(), yes());
    }

    private GroupDefault groupDefault() {
        return new GroupDefault(text(), text(), list(this::groupWay), list(this::groupWay), text(), yes());
    }

    private GroupWay groupWay() {
        return new GroupWay(Aggregation.valueOf(text()), option(() -> new BigDecimal(text())));
    }

    private Lexicon.Words words() {
        return new Lexicon.Words(list(this::text), list(this::text));
    }

    private PartTable.Entry part() {
        return new PartTable.Entry(Part.valueOf(text()), list(this::text));
    }

    private String text() {
        return texts[values.getInt()];
    }

    private Severity severity() {
        return Severity.valueOf(text());
    }

    private boolean yes() {
        return values.get() != 0;
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(values.getLong());
    }

    private <T> Optional<T> option(Supplier<T> value) {
        return yes() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        int size = values.getInt();
        List<T> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(value.get());
        }
        return list;
    }

    private <T> Map<String, T> map(Supplier<T> value) {
        int size = values.getInt();
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(text(), value.get());
        }
        return map;
    }
}
