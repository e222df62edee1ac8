package org.levelfield.document.word.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.levelfield.document.SafeXml;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** A package whose parts stand one after the other in a single XML file ("Flat OPC"), made into a zip package. */
final class FlatPackage {

    private static final String SPACE = "http://schemas.microsoft.com/office/2006/xmlPackage";

    private final XMLEventReader in;
    private final ZipOutputStream zip;
    private final StringBuilder types = new StringBuilder();

    private FlatPackage(XMLEventReader in, ZipOutputStream zip) {
        this.in = in;
        this.zip = zip;
    }

    /** A copy as a zip file, in the spool. */
    static Path zipped(Path file, Spool spool) throws UnreadableException, IOException {
        // Takes the packed bytes past memory: the spool wants a stream to read from.
        Path packed = Files.createTempFile("levelfield-", ".part");
        try {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                    OutputStream out = Files.newOutputStream(packed);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                new FlatPackage(SafeXml.factory().createXMLEventReader(bytes), zip).write();
            }
            try (InputStream copy = Files.newInputStream(packed)) {
                return spool.put(copy);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private void write() throws XMLStreamException, IOException {
        List<String> names = new ArrayList<>();
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (event.getEventType() == XMLEvent.DTD) {
                throw new XMLStreamException("declares a document type");
            }
            if (isStart(event, "part")) {
                StartElement part = event.asStartElement();
                String name = attribute(part, "name");
                if (name.startsWith("/") && !names.contains(name)) {
                    names.add(name);
                    types.append("<Override PartName=\"").append(escaped(name)).append("\" ContentType=\"");
                    types.append(escaped(attribute(part, "contentType"))).append("\"/>");
                    zip.putNextEntry(new ZipEntry(name.substring(1)));
                    part();
                    zip.closeEntry();
                }
            }
        }
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        zip.write(
                ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" + types
                                + "</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void part() throws XMLStreamException, IOException {
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (isStart(event, "xmlData")) {
                copy();
                return;
            }
            if (isStart(event, "binaryData")) {
                zip.write(Base64.getMimeDecoder().decode(in.getElementText()));
                return;
            }
            if (isEnd(event, "part")) {
                return;
            }
        }
    }

    private void copy() throws XMLStreamException {
        XMLEventWriter out = XMLOutputFactory.newFactory().createXMLEventWriter(zip, "UTF-8");
        while (in.hasNext()) {
            XMLEvent event = in.nextEvent();
            if (isEnd(event, "xmlData")) {
                break;
            }
            out.add(event);
        }
        out.flush();
    }

    private static boolean isStart(XMLEvent event, String name) {
        return event.isStartElement() && event.asStartElement().getName().equals(new QName(SPACE, name));
    }

    private static boolean isEnd(XMLEvent event, String name) {
        return event.isEndElement() && event.asEndElement().getName().equals(new QName(SPACE, name));
    }

    private static String attribute(StartElement element, String name) {
        Attribute found = element.getAttributeByName(new QName(SPACE, name));
        return found == null ? "" : found.getValue();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
