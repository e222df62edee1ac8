package org.levelfield.rules;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levelfield.clause.Part;
import org.levelfield.clause.PartTable;
import org.levelfield.mention.Lexicon;
import org.levelfield.requirement.Aggregation;
import org.levelfield.requirement.GroupWay;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the YAML files of a rule book. An unknown key is an error, so is a missing one, but for lists and tables, which
 * are then empty. Every method throws Jackson's exception with the line of the fault.
 */
final class RuleBookYaml {

    /** Knows no key but its own. */
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .withConfigOverride(List.class, one -> one.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, one -> one.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** Misses every key that is not there, too. */
    private static final YAMLMapper COMPLETE = YAML.rebuild()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private static final Pattern MISSING =
            Pattern.compile("Null value for creator property '(\\w+)'.*", Pattern.DOTALL);
    private static final Pattern UNKNOWN = Pattern.compile("Unrecognized property \"([^\"]+)\".*", Pattern.DOTALL);

    private RuleBookYaml() {}

    /** One dated number as its file gives it. */
    private record DatedValue(
            BigDecimal value, LocalDate from, Optional<LocalDate> to, String cite, boolean verified) {}

    /** A file of dated numbers. */
    private record ParameterFile(String name, String unit, String says, List<DatedValue> values) {}

    /** How some regimes put a kind of demand to a group. */
    private record DefaultEntry(
            List<String> regimes, List<String> ways, List<String> readings, String cite, boolean verified) {}

    /** A concept as its file gives it. */
    private record ConceptEntry(List<String> phrases, List<String> not) {}

    /** A barrier's card. */
    static BarrierCard barrier(String text) {
        return complete(text, BarrierCard.class);
    }

    /** The dated numbers of one parameter of a regime. */
    static List<LawParameter> parameters(String regime, String text) {
        ParameterFile file = complete(text, ParameterFile.class);
        return file.values().stream()
                .map(dated -> new LawParameter(
                        regime,
                        file.name(),
                        dated.value(),
                        file.unit(),
                        dated.from(),
                        dated.to(),
                        dated.cite(),
                        dated.verified()))
                .toList();
    }

    /** How laws put kinds of demands to a group where a tender does not say it. */
    static List<GroupDefault> groupDefaults(String text) {
        Map<String, List<DefaultEntry>> rows =
                COMPLETE.readValue(text, new TypeReference<LinkedHashMap<String, List<DefaultEntry>>>() {});
        List<GroupDefault> all = new ArrayList<>();
        rows.forEach((row, entries) -> entries.forEach(entry -> entry.regimes()
                .forEach(regime -> all.add(new GroupDefault(
                        row, regime, ways(entry.ways()), ways(entry.readings()), entry.cite(), entry.verified())))));
        return all;
    }

    /** {@code SUM}, or {@code MEMBER_SHARE 0.25}. */
    private static List<GroupWay> ways(List<String> names) {
        return names.stream()
                .map(name -> {
                    String[] words = name.split(" ", -1);
                    try {
                        return new GroupWay(
                                Aggregation.valueOf(words[0]),
                                words.length > 1 ? Optional.of(new BigDecimal(words[1])) : Optional.empty());
                    } catch (IllegalArgumentException e) {
                        throw DatabindException.from(
                                (JsonParser) null, "“" + name + "” is no way to put a demand to a group", e);
                    }
                })
                .toList();
    }

    /** Concepts and their phrases, not yet parsed. */
    static Lexicon concepts(String text) {
        Map<String, ConceptEntry> entries = YAML.readValue(text, new TypeReference<Map<String, ConceptEntry>>() {});
        Map<String, Lexicon.Words> words = new TreeMap<>();
        entries.forEach((concept, entry) -> words.put(concept, new Lexicon.Words(entry.phrases(), entry.not())));
        return new Lexicon(words);
    }

    /** The headings that open parts. */
    static List<PartTable.Entry> parts(String text) {
        Map<Part, List<String>> entries =
                YAML.readValue(text, new TypeReference<LinkedHashMap<Part, List<String>>>() {});
        return entries.entrySet().stream()
                .map(entry -> new PartTable.Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What is wrong with a file, in plain words and without the place. */
    static String fault(JacksonException e) {
        String words = MISSING.matcher(e.getOriginalMessage()).replaceFirst("the key “$1” is missing");
        return UNKNOWN.matcher(words).replaceFirst("there is no key “$1” in such a file");
    }

    /** The line of what is wrong, counted from 1; Jackson loses that of an unknown key. */
    static int line(JacksonException e, String text) {
        Matcher unknown = UNKNOWN.matcher(e.getOriginalMessage());
        if (unknown.matches()) {
            Matcher key = Pattern.compile("(?m)^[ -]*" + Pattern.quote(unknown.group(1)) + "\\s*:")
                    .matcher(text);
            return key.find() ? (int) text.substring(0, key.end()).lines().count() : 1;
        }
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static <T> T complete(String text, Class<T> type) {
        try {
            return COMPLETE.readValue(text, type);
        } catch (JacksonException e) {
            // A key that is misspelt is the reason why another is missing, and says more.
            YAML.readValue(text, type);
            throw e;
        }
    }
}
