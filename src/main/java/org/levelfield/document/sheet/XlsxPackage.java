package org.levelfield.document.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The parts of one XLSX file. Nothing outside the file is ever opened. */
final class XlsxPackage implements Closeable {

    /** No part of an honest workbook unpacks to more. */
    private static final long LARGEST_PART = 256L << 20;

    /** Smaller parts may be packed as tightly as they like: text that repeats itself packs well. */
    private static final long SMALL_PART = 32L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setGraceEntrySize(SMALL_PART);
    }

    private final OPCPackage file;
    private final PackagePart workbook;

    private XlsxPackage(OPCPackage file, PackagePart workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    /** Opens a file for reading. */
    static XlsxPackage open(Path path) throws InvalidFormatException, UnreadableException {
        OPCPackage file = OPCPackage.open(path.toFile(), PackageAccess.READ);
        Optional<PackagePart> workbook = Optional.empty();
        try {
            workbook = workbook(file);
        } finally {
            if (workbook.isEmpty()) {
                file.revert();
            }
        }
        return new XlsxPackage(
                file,
                workbook.orElseThrow(
                        () -> new UnreadableException("damaged", "holds no workbook; ask for a new copy of it")));
    }

    private static Optional<PackagePart> workbook(OPCPackage file) throws InvalidFormatException {
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

    /** The part that lists the sheets. */
    PackagePart workbook() {
        return workbook;
    }

    /** Whether the workbook is kept in Excel's own binary form (XLSB). */
    boolean isBinary() {
        return workbook.getContentType().contains("sheet.binary");
    }

    /** The parts to which one points by a relationship such as {@code comments}; those that are not there left out. */
    List<PackagePart> related(PackagePart from, String relationship) {
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
            // A pointer to a part that is not there: the rest is read without it.
            return found;
        }
        return found;
    }

    /** Whether a part points to something by such a relationship, inside the file or outside. */
    boolean has(PackagePart from, String relationship) {
        try {
            for (PackageRelationship each : from.getRelationships()) {
                if (each.getRelationshipType().endsWith("/" + relationship)) {
                    return true;
                }
            }
            return false;
        } catch (InvalidFormatException e) {
            return false;
        }
    }

    /** The part of the workbook with that relationship id; empty where there is none. */
    Optional<PackagePart> byId(String id) {
        PackageRelationship relationship = id.isEmpty() ? null : workbook.getRelationship(id);
        if (relationship == null || relationship.getTargetMode() != TargetMode.INTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(workbook.getRelatedPart(relationship));
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Reads a part's XML. */
    static void read(PackagePart part, PartXml.Reading reading) throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            reading.read(new PartXml(in));
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
