package org.levelfield.document.word.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.levelfield.document.Attachment;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/**
 * Takes out the files that lie inside a Word file: other Office files, whatever was dropped in as an object, and parts
 * in other formats that stand for text ({@code altChunk}). Links to files outside are not followed.
 */
public final class InnerFiles {

    private static final int LONGEST_NAME = 120;

    private final Spool spool;
    private final List<Attachment> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean lost;

    private InnerFiles(Spool spool) {
        this.spool = spool;
    }

    /** Takes out all files inside; their copies lie in the spool. */
    public static InnerFiles of(WordPackage file, Spool spool) {
        InnerFiles files = new InnerFiles(spool);
        try {
            for (String relationship : List.of("package", "oleObject", "aFChunk")) {
                for (PackagePart part : file.fromBodyAndNotes(relationship)) {
                    files.take(part, relationship.equals("oleObject"));
                }
            }
        } catch (UnreadableException e) {
            // A limit is met: the text outside is read all the same, no further file is taken out.
            files.notices.add(Notice.of(e.code(), String.valueOf(e.getMessage())));
        }
        return files;
    }

    /** The files, in the order in which the document names them. */
    public List<Attachment> attachments() {
        return List.copyOf(found);
    }

    /** Limits that were met. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** Whether there is a file inside that could not be taken out. */
    public boolean lost() {
        return lost;
    }

    private void take(PackagePart part, boolean object) throws UnreadableException {
        String name = part.getPartName().getName();
        try (InputStream in = part.getInputStream()) {
            if (object) {
                OleObject inner = OleObject.of(spool.put(in));
                try (InputStream bytes = inner.open()) {
                    add(inner.name(baseName(name).replaceFirst("\\.bin$", "")), bytes);
                }
            } else {
                add(name, in);
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI answers damaged objects with exceptions of many kinds.
            lost = true;
        }
    }

    private void add(String name, InputStream in) throws UnreadableException, IOException {
        String clean = baseName(name);
        String unique = clean;
        for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
            unique = i + "-" + clean;
        }
        found.add(new Attachment(unique, spool.put(in)));
    }

    /** The last part of a path, with nothing in it that a terminal or a file system could take amiss. */
    private static String baseName(String path) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}:*?\"<>|]", "").strip();
        String cut = clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
        return cut.isEmpty() || cut.equals(".") || cut.equals("..") ? "file" : cut;
    }
}
