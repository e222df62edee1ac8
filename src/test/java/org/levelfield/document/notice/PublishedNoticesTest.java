package org.levelfield.document.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levelfield.Desktop;
import org.levelfield.document.Budget;
import org.levelfield.document.Document;
import org.levelfield.document.PackReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples that portals published, where they stand beside the project: no text of them is lost. */
class PublishedNoticesTest {

    private static final int FEWEST_WORDS = 12;

    private static List<Path> files(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyTextOfAReleaseStandsInTheDocument() throws IOException {
        List<Path> files = files(Desktop.shared("standards/ocds"), "(?!.*schema).*\\.json");
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Document document =
                    PackReader.read(List.of(file), Budget.DEFAULT, 1).get(0);
            assertThat(document.isNotice()).as(file.toString()).isTrue();
            String text = squeezed(document.text());
            List<String> lost = new ArrayList<>();
            texts(JsonMapper.shared().readTree(Files.readString(file)), lost);
            lost.removeIf(one -> text.contains(squeezed(one)));
            assertThat(lost).as(file.toString()).isEmpty();
        }
    }

    /** Texts of so many words; how to appeal, where to write and what papers are called is left out. */
    private static void texts(JsonNode node, List<String> into) {
        node.properties().forEach(one -> {
            boolean passedOver = List.of("reviewDetails", "address", "parties", "bidOpening", "suppliers")
                    .contains(one.getKey());
            if (one.getKey().equals("documents")) {
                one.getValue().values().forEach(paper -> texts(paper.path("description"), into));
            } else if (!passedOver) {
                texts(one.getValue(), into);
            }
        });
        node.values().forEach(one -> {
            if (node.isArray()) {
                texts(one, into);
            }
        });
        if (node.isString() && node.asString().strip().split("\\s+").length >= FEWEST_WORDS) {
            into.add(node.asString());
        }
    }

    /** Letters alone: spaces, breaks and signs of lists may stand elsewhere, and so may what was once a break. */
    private static String squeezed(String words) {
        return Prose.clean(words).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    @Test
    void everyNoticeInXmlIsReadAndSaysWhatItIs() throws IOException {
        List<Path> files = files(Desktop.shared("standards/eforms"), ".*\\.xml");
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Document document =
                    PackReader.read(List.of(file), Budget.DEFAULT, 1).get(0);
            assertThat(document.published()).as(file.toString()).hasSize(1);
            assertThat(document.published().get(0).said()).as(file.toString()).hasSizeGreaterThan(5);
            String text = squeezed(document.text());
            for (String wanted :
                    List.of("SelectionCriteria", "ECONOMIC_FINANCIAL_MIN_LEVEL", "TECHNICAL_PROFESSIONAL_INFO")) {
                Node root = root(file);
                root.below(wanted)
                        .forEach(node -> spoken(node)
                                .forEach(words -> assertThat(text)
                                        .as(file + " " + node.place())
                                        .contains(squeezed(words))));
            }
        }
    }

    private static Node root(Path file) throws IOException {
        try {
            return XmlTree.read(Files.readString(file));
        } catch (org.levelfield.document.UnreadableException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static List<String> spoken(Node node) {
        if (node.isLeaf()) {
            return List.of(node.text());
        }
        return EformsLayout.words(node, "Description").stream().toList();
    }
}
