package org.levelfield.report.sarif;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levelfield.document.Document;
import org.levelfield.document.Format;
import tools.jackson.databind.node.ObjectNode;

/** Writes documents as artifacts, and where in them words stand. */
final class Artifacts {

    private static final Set<Format> LINES = Set.of(Format.TEXT, Format.MARKDOWN, Format.HTML);
    private static final String UNRESERVED = "-._~/!()";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final List<Document> documents;
    private final SourceText sources;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Optional<Lines>> lines = new HashMap<>();

    Artifacts(List<Document> documents, SourceText sources) {
        this.documents = documents;
        this.sources = sources;
        documents.forEach(document -> places.put(document.id(), places.size()));
    }

    ObjectNode artifact(Document document) {
        ObjectNode node = SarifReport.JSON.createObjectNode();
        node.putObject("location").put("uri", uri(document.path()));
        node.putArray("roles").add("analysisTarget");
        document.sha256().ifPresent(hash -> node.putObject("hashes").put("sha-256", hash));
        ObjectNode properties = node.putObject("properties");
        properties.put("id", document.id());
        properties.put("path", document.path());
        properties.put("format", document.format().id());
        properties.put("status", document.status().id());
        document.pages().count().ifPresent(pages -> properties.put("pages", pages));
        return node;
    }

    /** The place of a document, by its id; of one that is not in the report any more, by its path. */
    void location(ObjectNode node, String document) {
        Integer at = places.get(document);
        ObjectNode location = node.putObject("artifactLocation");
        location.put("uri", uri(at == null ? document : documents.get(at).path()));
        if (at != null) {
            location.put("index", at);
        }
    }

    /** The lines on which a quote stands in a file of text; nothing is written where they are not known. */
    void region(ObjectNode node, String document, String quote, int start, int length) {
        Integer at = places.get(document);
        if (at == null || !LINES.contains(documents.get(at).format()) || length == 0) {
            return;
        }
        Document source = documents.get(at);
        double share = (double) start / source.text().length();
        lines.computeIfAbsent(document, any -> sources.of(source).map(Lines::new))
                .flatMap(text -> text.find(quote, share))
                .ifPresent(found -> {
                    ObjectNode region = node.putObject("region");
                    region.put("startLine", found.startLine()).put("startColumn", found.startColumn());
                    region.put("endLine", found.endLine()).put("endColumn", found.endColumn());
                    region.putObject("snippet").put("text", quote);
                });
    }

    /** A path as the reference that a URI takes (RFC 3986). */
    static String uri(String path) {
        String slashed = path.replace('\\', '/');
        StringBuilder uri = new StringBuilder(slashed.startsWith("/") ? "file://" : "");
        for (byte one : slashed.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append("%" + HEX.toHexDigits(one));
            }
        }
        return uri.toString();
    }
}
