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
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.levelfield.document.UnreadableException;

/**
 * The parts of one Word file. Nothing outside the file is ever opened. Both kinds of the format, transitional and
 * strict, are understood.
 */
public final class WordPackage implements Closeable {

    /** No part of an honest document unpacks to more. */
    private static final long LARGEST_PART = 256L << 20;

    /** Smaller parts may be packed as tightly as they like: text that repeats itself packs well. */
    private static final long SMALL_PART = 32L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setGraceEntrySize(SMALL_PART);
    }

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
        OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ);
        Optional<PackagePart> main = Optional.empty();
        try {
            main = main(file);
        } finally {
            if (main.isEmpty()) {
                file.revert();
            }
        }
        PackagePart document = main.orElseThrow(
                () -> new UnreadableException("damaged", "holds no Word document; ask for a new copy of it"));
        return new WordPackage(file, document, isWhole(path));
    }

    private static Optional<PackagePart> main(OPCPackage file) throws InvalidFormatException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship relationship : file.getRelationshipsByType(type)) {
                PackagePart part = file.getPart(relationship);
                if (part != null) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
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

    /** Gives each child of the document's body to {@code each}; true if something lay too deep to be read. */
    public boolean body(Consumer<XmlElement> each) throws IOException, XMLStreamException {
        return read(main, "w:body", each);
    }

    /** The children of a part that goes by a relationship such as {@code styles}; none where there is no such part. */
    public List<XmlElement> part(String relationship, String root) throws IOException, XMLStreamException {
        List<XmlElement> found = new ArrayList<>();
        for (PackagePart part : related(main, relationship)) {
            read(part, root, found::add);
        }
        return found;
    }

    /** The children of the part that the document's body points to by an id; none where there is no such part. */
    public List<XmlElement> pointed(String id, String root) throws IOException, XMLStreamException {
        List<XmlElement> found = new ArrayList<>();
        Optional<PackagePart> part = pointed(id);
        if (part.isPresent()) {
            read(part.get(), root, found::add);
        }
        return found;
    }

    /** Whether the body points to a part by this id. */
    public boolean points(String id) {
        return pointed(id).isPresent();
    }

    private Optional<PackagePart> pointed(String id) {
        try {
            PackageRelationship found = main.getRelationship(id);
            return found == null || found.getTargetMode() != TargetMode.INTERNAL
                    ? Optional.empty()
                    : Optional.ofNullable(main.getRelatedPart(found));
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the document holds a part that goes by this relationship. */
    public boolean has(String relationship) {
        return !related(main, relationship).isEmpty();
    }

    /** Parts that go by a relationship from the body or from a note, in the order in which the file names them. */
    List<PackagePart> fromBodyAndNotes(String relationship) {
        List<PackagePart> found = new ArrayList<>(related(main, relationship));
        for (String story : List.of("footnotes", "endnotes")) {
            related(main, story).forEach(part -> found.addAll(related(part, relationship)));
        }
        return found;
    }

    private static List<PackagePart> related(PackagePart from, String relationship) {
        List<PackagePart> found = new ArrayList<>();
        try {
            for (PackageRelationship each : from.getRelationships()) {
                if (each.getTargetMode() == TargetMode.INTERNAL
                        && each.getRelationshipType().endsWith("/" + relationship)) {
                    PackagePart part = from.getRelatedPart(each);
                    if (part != null) {
                        found.add(part);
                    }
                }
            }
        } catch (InvalidFormatException | IllegalArgumentException e) {
            // A pointer to a part that is not there: the document is read without it.
            return found;
        }
        return found;
    }

    private static boolean read(PackagePart part, String root, Consumer<XmlElement> each)
            throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            return PartXml.children(in, root, each);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
