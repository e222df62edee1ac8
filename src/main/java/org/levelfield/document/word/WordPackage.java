package org.levelfield.document.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
final class WordPackage implements Closeable {

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

    private WordPackage(OPCPackage file, PackagePart main) {
        this.file = file;
        this.main = main;
    }

    /** Opens a file for reading. */
    static WordPackage open(Path path) throws InvalidFormatException, UnreadableException {
        OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ);
        Optional<PackagePart> main = Optional.empty();
        try {
            main = main(file);
        } finally {
            if (main.isEmpty()) {
                file.revert();
            }
        }
        return new WordPackage(
                file,
                main.orElseThrow(
                        () -> new UnreadableException("damaged", "holds no Word document; ask for a new copy of it")));
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

    /** Whether the file carries macros, which are never run. */
    boolean hasMacros() {
        return main.getContentType().contains("macroEnabled");
    }

    /** Gives each child of the document's body to {@code each}; true if something lay too deep to be read. */
    boolean body(Consumer<XmlElement> each) throws IOException, XMLStreamException {
        return read(main, "w:body", each);
    }

    /** The children of a part that goes by a relationship such as {@code styles}; none where there is no such part. */
    List<XmlElement> part(String relationship, String root) throws IOException, XMLStreamException {
        List<XmlElement> found = new ArrayList<>();
        for (PackagePart part : related(relationship)) {
            read(part, root, found::add);
        }
        return found;
    }

    /** Whether the document holds a part that goes by this relationship. */
    boolean has(String relationship) {
        return !related(relationship).isEmpty();
    }

    private List<PackagePart> related(String relationship) {
        List<PackagePart> found = new ArrayList<>();
        try {
            for (PackageRelationship each : main.getRelationships()) {
                if (each.getTargetMode() == TargetMode.INTERNAL
                        && each.getRelationshipType().endsWith("/" + relationship)) {
                    PackagePart part = main.getRelatedPart(each);
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
