package org.levelfield.document.word.parts;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * An object put into a document, as the container in which Office keeps it (MS-OLEDS, MS-CFB). The file that it stands
 * for is wrapped in one of several ways, or is the container itself.
 */
final class OleObject {

    /** A stream of a container by its name, with the ending that files of its kind have, or empty. */
    private record Stream(String name, String ending) {}

    /** Streams that hold a whole file. */
    private static final List<Stream> WRAPPED =
            List.of(new Stream("CONTENTS", ""), new Stream("Package", ""), new Stream("EmbeddedOdf", ".odt"));

    /** Streams by which the container shows to be a file of old Office itself. */
    private static final List<Stream> ITSELF = List.of(
            new Stream("WordDocument", ".doc"),
            new Stream("Workbook", ".xls"),
            new Stream("Book", ".xls"),
            new Stream("PowerPoint Document", ".ppt"));

    /** Gives the bytes of the file. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private final String name;
    private final String ending;
    private final Source source;

    private OleObject(String name, String ending, Source source) {
        this.name = name;
        this.ending = ending;
        this.source = source;
    }

    /**
     * Looks into a container.
     *
     * @throws IOException if it is damaged or holds nothing that is known to be a file, such as a formula
     */
    static OleObject of(Path container) throws IOException {
        if (!isContainer(container)) {
            // Some programs leave the file itself where its container should be.
            return new OleObject("", "", () -> Files.newInputStream(container));
        }
        try (POIFSFileSystem ole = new POIFSFileSystem(container.toFile(), true)) {
            DirectoryNode root = ole.getRoot();
            if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
                Ole10Native dropped = Ole10Native.createFromEmbeddedOleObject(ole);
                byte[] bytes = dropped.getDataBuffer();
                return new OleObject(name(dropped), "", () -> new ByteArrayInputStream(bytes));
            }
            for (Stream stream : ITSELF) {
                if (root.hasEntryCaseInsensitive(stream.name())) {
                    return new OleObject("", stream.ending(), () -> Files.newInputStream(container));
                }
            }
            for (Stream stream : WRAPPED) {
                if (root.hasEntryCaseInsensitive(stream.name())) {
                    return new OleObject("", stream.ending(), () -> stream(container, stream.name()));
                }
            }
        } catch (Ole10NativeException e) {
            throw new IOException("holds a damaged object", e);
        }
        throw new IOException("holds an object of no known kind");
    }

    private static boolean isContainer(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] mark = in.readNBytes(2);
            return mark.length == 2 && (mark[0] & 0xff) == 0xd0 && (mark[1] & 0xff) == 0xcf;
        }
    }

    private static InputStream stream(Path container, String name) throws IOException {
        POIFSFileSystem ole = new POIFSFileSystem(container.toFile(), true);
        InputStream in = ole.createDocumentInputStream(name);
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                super.close();
                ole.close();
            }
        };
    }

    /** The name that a reader sees, unless only the path from which the file came tells its kind. */
    private static String name(Ole10Native dropped) {
        for (String each : List.of(text(dropped.getLabel()), text(dropped.getFileName()), text(dropped.getCommand()))) {
            if (each.lastIndexOf('.') > 0) {
                return each;
            }
        }
        return text(dropped.getLabel());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The file's own name where the object keeps one, otherwise one made of {@code otherwise}. */
    String name(String otherwise) {
        return name.isBlank() ? otherwise + ending : name;
    }

    /** The bytes of the file; to be closed. */
    InputStream open() throws IOException {
        return source.open();
    }
}
