package org.levelfield.document.word.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.opc.OfficeParts;

/**
 * The parts of one Word file. Nothing outside the file is ever opened. Both kinds of the format, transitional and
 * strict, are understood.
 */
public final class WordPackage implements Closeable {

    private final OPCPackage file;
    private final PackagePart main;
    private final boolean whole;

    private WordPackage(OPCPackage file, PackagePart main, boolean whole) {
        this.file = file;
        this.main = main;
        this.whole = whole;
    }

    /**
     * Opens a file for reading.
     *
     * @throws UnreadableException if it holds no Word document
     * @throws InvalidFormatException if it is no package of parts
     */
    public static WordPackage open(Path path) throws InvalidFormatException, UnreadableException {
        OPCPackage file = OfficeParts.open(path);
        Optional<PackagePart> main = Optional.empty();
        try {
            main = OfficeParts.main(file);
        } finally {
            if (main.isEmpty()) {
                file.revert();
            }
        }
        PackagePart document = main.orElseThrow(
                () -> new UnreadableException("damaged", "holds no Word document; ask for a new copy of it"));
        return new WordPackage(file, document, isWhole(path));
    }

    /** Whether a zip file still has its table of contents, which stands at its end. */
    public static boolean isWhole(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.size() > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the file has all its parts, as far as that can be told; otherwise what is left of it is given. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether the file carries macros, which are never run. */
    public boolean hasMacros() {
        return main.getContentType().contains("macroEnabled");
    }

    /** The name of the part that holds the body. */
    public String mainPart() {
        return main.getPartName().getName();
    }

    /** The names of the parts that go by a relationship such as {@code comments}. */
    public List<String> parts(String relationship) {
        return OfficeParts.related(main, relationship).stream()
                .map(part -> part.getPartName().getName())
                .toList();
    }

    /** Gives each child of the document's body to {@code each}; true if something lay too deep to be read. */
    public boolean body(Consumer<XmlElement> each) throws IOException, XMLStreamException {
        return read(main, "w:body", each);
    }

    /** The children of a part that goes by a relationship such as {@code styles}; none where there is no such part. */
    public List<XmlElement> part(String relationship, String root) throws IOException, XMLStreamException {
        List<XmlElement> found = new ArrayList<>();
        for (PackagePart part : OfficeParts.related(main, relationship)) {
            read(part, root, found::add);
        }
        return found;
    }

    /** The children of the part that the document's body points to by an id; none where there is no such part. */
    public List<XmlElement> pointed(String id, String root) throws IOException, XMLStreamException {
        List<XmlElement> found = new ArrayList<>();
        Optional<PackagePart> part = OfficeParts.byId(main, id);
        if (part.isPresent()) {
            read(part.get(), root, found::add);
        }
        return found;
    }

    /** Whether the body points to a part by this id. */
    public boolean points(String id) {
        return OfficeParts.byId(main, id).isPresent();
    }

    /** Whether the document holds a part that goes by this relationship. */
    public boolean has(String relationship) {
        return !OfficeParts.related(main, relationship).isEmpty();
    }

    /** Parts that go by a relationship from the body or from a note, in the order in which the file names them. */
    List<PackagePart> fromBodyAndNotes(String relationship) {
        List<PackagePart> found = new ArrayList<>(OfficeParts.related(main, relationship));
        for (String story : List.of("footnotes", "endnotes")) {
            OfficeParts.related(main, story).forEach(part -> found.addAll(OfficeParts.related(part, relationship)));
        }
        return found;
    }

    private static boolean read(PackagePart part, String root, Consumer<XmlElement> each)
            throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            return PartXml.children(in, part.getPartName().getName(), root, each);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
