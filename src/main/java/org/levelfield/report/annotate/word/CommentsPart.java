package org.levelfield.report.annotate.word;

import java.io.IOException;
import java.util.Optional;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.word.WordPlaces;

/**
 * The part of a package that holds the comments (ECMA-376 part 1, 11.3.2): that which is there, or a new one, named in
 * the list of types and pointed to from the body's part.
 */
final class CommentsPart {

    private static final String TYPES = "/[Content_Types].xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String STRICT_RELATIONSHIP =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

    private final WordParts parts;
    private final String name;
    private final String xml;
    private final Optional<String> body;

    private CommentsPart(WordParts parts, String name, String xml, Optional<String> body) {
        this.parts = parts;
        this.name = name;
        this.xml = xml;
        this.body = body;
    }

    static CommentsPart of(WordPlaces places, WordParts parts, Markup main) throws UnreadableException, IOException {
        Optional<String> there = places.commentsPart().filter(parts::has);
        if (there.isPresent()) {
            return new CommentsPart(parts, there.get(), parts.text(there.get()), Optional.empty());
        }
        String empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                + main.space() + "\"></w:comments>";
        return new CommentsPart(parts, newName(places.mainPart(), parts), empty, Optional.of(places.mainPart()));
    }

    private static String newName(String mainPart, WordParts parts) {
        String folder = mainPart.substring(0, mainPart.lastIndexOf('/') + 1);
        String name = folder + "comments.xml";
        for (int i = 2; parts.has(name); i++) {
            name = folder + "comments" + i + ".xml";
        }
        return name;
    }

    /** Its text as it is. */
    String xml() {
        return xml;
    }

    Markup markup() {
        return Markup.of(Tags.of(xml));
    }

    /** Puts comments behind those that are there. */
    void add(String comments, boolean strict) throws UnreadableException, IOException {
        parts.put(name, withinRoot(xml, comments));
        if (body.isPresent()) {
            String types = parts.text(TYPES);
            String prefix = Tags.of(types).prefix(0);
            parts.put(
                    TYPES,
                    withinRoot(
                            types, "<" + prefix + "Override PartName=\"" + name + "\" ContentType=\"" + TYPE + "\"/>"));
            point(body.get(), strict);
        }
    }

    private void point(String from, boolean strict) throws UnreadableException, IOException {
        int slash = from.lastIndexOf('/') + 1;
        String file = from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels";
        String written = parts.has(file)
                ? parts.text(file)
                : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
        int number = 1;
        while (written.contains("\"levelfield" + number + "\"")) {
            number++;
        }
        String target = name.substring(slash);
        parts.put(
                file,
                withinRoot(
                        written,
                        "<" + Tags.of(written).prefix(0) + "Relationship Id=\"levelfield" + number + "\" Type=\""
                                + (strict ? STRICT_RELATIONSHIP : RELATIONSHIP) + "\" Target=\"" + target + "\"/>"));
    }

    /** The same with more at the end of its root. */
    private static String withinRoot(String xml, String more) {
        Tags tags = Tags.of(xml);
        if (tags.isEmpty(0)) {
            String start = tags.startTag(0);
            String opened = start.substring(0, start.lastIndexOf('/')) + ">";
            return xml.substring(0, tags.open(0)) + opened + more + "</" + tags.name(0) + ">"
                    + xml.substring(tags.end(0));
        }
        return xml.substring(0, tags.close(0)) + more + xml.substring(tags.close(0));
    }
}
