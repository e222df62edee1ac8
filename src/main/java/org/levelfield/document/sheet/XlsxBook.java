package org.levelfield.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.levelfield.document.Attachment;
import org.levelfield.document.Block.Aside.Kind;
import org.levelfield.document.Content;
import org.levelfield.document.EntryName;
import org.levelfield.document.Spool;
import org.levelfield.document.TextBuilder;
import org.levelfield.document.UnreadableException;
import org.levelfield.document.sheet.SheetNotices.Oddity;

/** Puts together what one XLSX file tells, sheet by sheet. */
final class XlsxBook {

    private static final int LITTLE_TEXT = 400;
    private static final int MOST_SHEETS = 1_000;

    /** Put by Excel before a thread of comments, for programs that do not know threads. */
    private static final String THREAD = "[Threaded comment]";

    private static final String THREAD_WORDS = "Comment:";

    private record Tab(String name, boolean hidden, String id) {}

    private final XlsxPackage file;
    private final Spool spool;
    private final CellLimit limit = new CellLimit();
    private final SheetNotices notices = new SheetNotices();
    private final TextBuilder builder = new TextBuilder();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Tab> tabs = new ArrayList<>();
    private boolean from1904;
    private boolean pictures;

    XlsxBook(XlsxPackage file, Spool spool) {
        this.file = file;
        this.spool = spool;
    }

    /** Reads all of it. To be called once. */
    Content read() throws IOException, XMLStreamException, UnreadableException {
        XlsxPackage.read(file.workbook(), this::workbook);
        SharedWords shared = SharedWords.of(file.related(file.workbook(), "sharedStrings"));
        if (shared.cut()) {
            notices.add(Oddity.CELL_LIMIT);
        }
        CellStyles styles = CellStyles.of(file.related(file.workbook(), "styles"));
        NumberWords numbers = new NumberWords(from1904);
        SheetWriter writer = new SheetWriter(builder);
        for (Tab tab : tabs) {
            Optional<PackagePart> part = file.byId(tab.id);
            if (part.isEmpty()) {
                notices.add(Oddity.BROKEN_PART);
            } else if (!part.get().getContentType().contains("worksheet")) {
                notices.add(part.get().getContentType().contains("macrosheet") ? Oddity.MACROS : Oddity.OTHER_SHEET);
            } else {
                SheetBuilder sheet = new SheetBuilder(tab.name, limit, notices);
                if (tab.hidden) {
                    sheet.hide();
                }
                XlsxPackage.read(part.get(), new XlsxSheet(shared, styles, numbers, notices, sheet)::read);
                around(part.get(), sheet);
                writer.write(sheet.build());
            }
        }
        parts();
        return Content.of(builder, notices.list(), attachments);
    }

    private void workbook(PartXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("sheet") && tabs.size() < MOST_SHEETS) {
                boolean hidden = xml.get("state").toLowerCase(Locale.ROOT).contains("hidden");
                tabs.add(new Tab(xml.get("name"), hidden, xml.get("id")));
            } else if (xml.starts("workbookPr")) {
                from1904 = xml.flag("date1904");
            }
        }
    }

    /** What belongs to a sheet but stands in parts of its own. */
    private void around(PackagePart part, SheetBuilder sheet) throws IOException, UnreadableException {
        for (PackagePart comments : file.related(part, "comments")) {
            whole(comments, xml -> comments(xml, sheet));
        }
        for (PackagePart drawing : file.related(part, "drawing")) {
            whole(drawing, xml -> new DrawingXml(sheet).read(xml));
            pictures |= file.has(drawing, "image");
            if (file.has(drawing, "diagramData")) {
                notices.add(Oddity.DIAGRAM);
            }
        }
        for (PackagePart inner : file.related(part, "package")) {
            String name = EntryName.cleanFile(inner.getPartName().getName());
            try (InputStream in = inner.getInputStream()) {
                attachments.add(new Attachment(EntryName.unlike(name, taken), spool.put(in)));
            }
        }
        if (file.has(part, "oleObject")) {
            notices.add(Oddity.EMBEDDED);
        }
    }

    /** Reads a part without which the sheet can do. */
    private void whole(PackagePart part, PartXml.Reading reading) throws IOException {
        try {
            XlsxPackage.read(part, reading);
        } catch (XMLStreamException e) {
            notices.add(Oddity.BROKEN_PART);
        }
    }

    private static void comments(PartXml xml, SheetBuilder sheet) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("comment")) {
                String cell = xml.get("ref");
                String words = xml.richText();
                int from = words.startsWith(THREAD) ? words.indexOf(THREAD_WORDS) + THREAD_WORDS.length() : 0;
                sheet.remark(Kind.COMMENT, "Comment on " + cell + ": " + words.substring(from));
            }
        }
    }

    private void parts() {
        PackagePart book = file.workbook();
        if (book.getContentType().contains("macroEnabled") || file.has(book, "vbaProject")) {
            notices.add(Oddity.MACROS);
        }
        if (file.has(book, "externalLink") || file.has(book, "connections")) {
            notices.add(Oddity.LINKS);
        }
        if (limit.reached()) {
            notices.add(Oddity.CELL_LIMIT);
        }
        if (pictures && builder.length() < LITTLE_TEXT) {
            notices.add(Oddity.PICTURES);
        }
    }
}
