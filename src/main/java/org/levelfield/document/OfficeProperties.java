package org.levelfield.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the core properties of an Office file (ECMA-376 part 2, 11: author, dates) before its package is opened. The
 * library that opens it takes twice as long for each level to which they are nested; honest ones are nested once.
 */
final class OfficeProperties {

    private static final String FOLDER = "docProps/";
    private static final int DEEPEST = 8;

    private OfficeProperties() {}

    /**
     * Refuses a file whose properties are nested deep.
     *
     * @throws UnreadableException with the code {@code unsafe}
     */
    static void check(Path file) throws UnreadableException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (isProperties(entry.getName()) && isDeep(zip, entry)) {
                    throw new UnreadableException(
                            "unsafe", "nests its properties as no honest document does; ask for a new copy of it");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // No sound zip file: its reader says so, with what it could still make of it.
            return;
        }
    }

    /** Pictures of the first page lie in the same folder. */
    private static boolean isProperties(String name) {
        return name.startsWith(FOLDER) && name.endsWith(".xml");
    }

    private static boolean isDeep(ZipFile zip, ZipEntry entry) throws IOException {
        XMLInputFactory factory = SafeXml.factory();
        // Without one, what is not well formed is told on standard error.
        factory.setXMLReporter((message, type, related, where) -> {});
        try (InputStream in = new BufferedInputStream(zip.getInputStream(entry))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int depth = 0;
            while (xml.hasNext() && depth <= DEEPEST) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            }
            return depth > DEEPEST;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
