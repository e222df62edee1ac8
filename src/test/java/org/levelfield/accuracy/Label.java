package org.levelfield.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reader found in a document.
 *
 * @param barrier its id
 * @param quote verbatim words
 * @param firm whether a miss counts: the reader was sure, and nothing nearby takes it back
 */
record Label(String barrier, String quote, boolean firm) {

    /** The labels of one document; none where the reader found nothing. */
    static List<Label> of(Path file) throws IOException {
        List<Label> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = JsonMapper.shared().readTree(line);
            if (node.hasNonNull("barrier")) {
                labels.add(new Label(
                        node.path("barrier").asString(),
                        node.path("quote").asString(""),
                        !node.path("mitigated").asBoolean(false)
                                && node.path("sure").asBoolean(true)));
            }
        }
        return labels;
    }
}
