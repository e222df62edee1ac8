package org.levelfield.document.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.opc.OfficeParts;

/** The parts of one XLSX file. Nothing outside the file is ever opened. */
final class XlsxPackage implements Closeable {

    private final OPCPackage file;
    private final PackagePart workbook;

    private XlsxPackage(OPCPackage file, PackagePart workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    /** Opens a file for reading. */
    static XlsxPackage open(Path path) throws InvalidFormatException, UnreadableException {
        OPCPackage file = OfficeParts.open(path);
        Optional<PackagePart> workbook = Optional.empty();
        try {
            workbook = OfficeParts.main(file);
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
        return OfficeParts.related(from, relationship);
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
        return OfficeParts.byId(workbook, id);
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
