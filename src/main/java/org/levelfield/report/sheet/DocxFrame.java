package org.levelfield.report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a Word document holds beside its text: styles, the bullet of lists, and properties, which name no machine. */
final class DocxFrame {

    private DocxFrame() {}

    static void prepare(XWPFDocument document, Sheet sheet) throws IOException {
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("the styles that come with the program are broken", e);
        }
        POIXMLProperties properties = document.getProperties();
        Optional<Date> made = Optional.of(Date.from(sheet.made()));
        properties.getCoreProperties().setTitle(sheet.title());
        properties.getCoreProperties().setCreator("Levelfield");
        properties.getCoreProperties().setCreated(made);
        properties.getCoreProperties().setModified(made);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Levelfield");
    }

    private static InputStream resource(String name) {
        InputStream found = DocxFrame.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        return found;
    }
}
