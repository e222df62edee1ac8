package org.levelfield.document.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;

/** The words that cells of an XLSX file share, by number. */
final class SharedWords {

    private static final int MOST = 500_000;
    private static final int CHARACTERS = 16_000_000;

    private final List<String> words = new ArrayList<>();
    private long characters;
    private boolean cut;

    static SharedWords of(List<PackagePart> parts) throws IOException, XMLStreamException {
        SharedWords made = new SharedWords();
        for (PackagePart part : parts) {
            XlsxPackage.read(part, made::read);
        }
        return made;
    }

    private void read(PartXml xml) throws XMLStreamException {
        while (!cut && xml.next()) {
            if (xml.starts("si")) {
                String one = xml.richText();
                characters += one.length();
                cut = words.size() >= MOST || characters > CHARACTERS;
                words.add(one);
            }
        }
    }

    /** Whether there were more than can be kept. */
    boolean cut() {
        return cut;
    }

    /** The words with a number as a cell writes it; empty where there are none. */
    String get(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < words.size() ? words.get(index) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
