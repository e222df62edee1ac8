package org.levelfield.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levelfield.CheckOptions;
import org.levelfield.Levelfield;
import org.levelfield.screening.arithmetic.Answer;
import org.levelfield.screening.organisation.Organisation;
import org.levelfield.screening.organisation.OrganisationFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is taken out of a profile makes an answer unknown or leaves it; it never makes one met or not met. */
class MissingFactTest {

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final int RUNS = 2_400;

    @Test
    void noMissingFactBecomesAnAnswer() throws IOException {
        List<Screener> screeners =
                List.of(screener("examples/community-nursing"), screener("examples/employment-support"));
        List<JsonNode> profiles = profiles();
        Random random = new Random(6);
        int settled = 0;
        int lost = 0;
        for (int run = 0; run < RUNS; run++) {
            Screener screener = screeners.get(run % screeners.size());
            JsonNode whole = profiles.get(random.nextInt(profiles.size()));
            JsonNode less = whole.deepCopy();
            for (int i = 0; i <= random.nextInt(3); i++) {
                removeOne(less, random);
            }
            Optional<Organisation> reduced = organisation(less);
            if (reduced.isEmpty()) {
                continue;
            }
            Map<String, Answer> before = answers(screener, organisation(whole).orElseThrow());
            Map<String, Answer> after = answers(screener, reduced.get());
            for (Map.Entry<String, Answer> one : after.entrySet()) {
                Answer was = before.get(one.getKey());
                assertThat(one.getValue())
                        .as("%s of %s without some of its facts: %s", one.getKey(), less.get("name"), less)
                        .isIn(was, Answer.UNKNOWN);
                settled += one.getValue() == Answer.UNKNOWN ? 0 : 1;
                lost += one.getValue() == was ? 0 : 1;
            }
        }
        // The test would prove nothing if removing facts changed nothing, or left nothing.
        assertThat(settled).isGreaterThan(RUNS);
        assertThat(lost).isGreaterThan(RUNS / 10);
    }

    private static Screener screener(String pack) {
        return Levelfield.builtIn()
                .screener(List.of(Path.of(pack)), CheckOptions.usual(Instant.parse("2026-10-10T00:00:00Z")));
    }

    private static List<JsonNode> profiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/organisations"))) {
            return files.sorted().map(file -> YAML.readTree(file.toFile())).toList();
        }
    }

    private static Optional<Organisation> organisation(JsonNode profile) {
        return OrganisationFile.parse("profile.yaml", YAML.writeValueAsString(profile))
                .organisation();
    }

    private static Map<String, Answer> answers(Screener screener, Organisation one) {
        Map<String, Answer> answers = new HashMap<>();
        Bid bid = new Bid(List.of(one), Optional.empty());
        screener.screen(bid)
                .verdicts()
                .forEach(verdict -> answers.put(verdict.criterion().id(), verdict.answer()));
        return answers;
    }

    /** Takes out a field or an item, anywhere but the name, without which there is nobody to screen. */
    private static void removeOne(JsonNode profile, Random random) {
        List<Runnable> ways = new ArrayList<>();
        collect(profile, ways);
        ways.get(random.nextInt(ways.size())).run();
    }

    private static void collect(JsonNode node, List<Runnable> ways) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                if (!entry.getKey().equals("name")) {
                    ways.add(() -> object.remove(entry.getKey()));
                }
                collect(entry.getValue(), ways);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                ways.add(() -> array.remove(at));
                collect(array.get(i), ways);
            }
        }
    }
}
