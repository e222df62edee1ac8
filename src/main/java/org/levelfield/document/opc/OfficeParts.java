package org.levelfield.document.opc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Finds the parts of one Office file. Both kinds of the format, transitional and strict, are understood. */
public final class OfficeParts {

    /** No part of an honest document unpacks to more. */
    private static final long LARGEST_PART = 256L << 20;

    /** Smaller parts may be packed as tightly as they like: text that repeats itself packs well. */
    private static final long SMALL_PART = 32L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setGraceEntrySize(SMALL_PART);
    }

    private OfficeParts() {}

    /**
     * Opens a file for reading.
     *
     * @throws InvalidFormatException if it is no package of parts
     */
    public static OPCPackage open(Path path) throws InvalidFormatException {
        return OPCPackage.open(path.toFile(), PackageAccess.READ);
    }

    /** The part that holds the document or lists the sheets; empty where there is none. */
    public static Optional<PackagePart> main(OPCPackage file) throws InvalidFormatException {
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

    /** The parts to which one points by a relationship such as {@code comments}; those that are not there left out. */
    public static List<PackagePart> related(PackagePart from, String relationship) {
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

    /** The part inside the file to which one points by an id; empty where there is none. */
    public static Optional<PackagePart> byId(PackagePart from, String id) {
        PackageRelationship relationship = id.isEmpty() ? null : from.getRelationship(id);
        if (relationship == null || relationship.getTargetMode() != TargetMode.INTERNAL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(from.getRelatedPart(relationship));
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
