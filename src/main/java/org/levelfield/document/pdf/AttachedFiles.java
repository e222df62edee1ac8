package org.levelfield.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.jspecify.annotations.Nullable;
import org.levelfield.document.Attachment;
import org.levelfield.document.Content.Notice;
import org.levelfield.document.Spool;
import org.levelfield.document.UnreadableException;

/** Takes out the files that lie in a document: those attached to it, those pinned to a page, the parts of a portfolio. */
final class AttachedFiles {

    private static final int DEEPEST = 20;

    private final Spool spool;
    private final List<Notice> notices;
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param spool takes the files
     * @param notices takes what could not be taken out
     */
    AttachedFiles(Spool spool, List<Notice> notices) {
        this.spool = spool;
        this.notices = notices;
    }

    /** The files of a document, those of its pages last. */
    List<Attachment> of(PDDocument document) throws UnreadableException {
        try {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                tree(names.getEmbeddedFiles(), 0);
            }
        } catch (IOException | RuntimeException e) {
            notRead("a list of attached files");
        }
        for (PDPage page : document.getPages()) {
            if (page.getCOSObject().getCOSArray(COSName.ANNOTS) != null) {
                pinned(page);
            }
        }
        return attachments;
    }

    private void tree(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
            throws IOException, UnreadableException {
        if (depth > DEEPEST || !seen.add(node.getCOSObject())) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
                take(file.getValue(), file.getKey());
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                tree(kid, depth + 1);
            }
        }
    }

    private void pinned(PDPage page) throws UnreadableException {
        try {
            for (PDAnnotation annotation : page.getAnnotations(PDAnnotationFileAttachment.class::isInstance)) {
                if (annotation instanceof PDAnnotationFileAttachment pin
                        && pin.getFile() instanceof PDComplexFileSpecification file) {
                    take(file, "attachment");
                }
            }
        } catch (IOException | RuntimeException e) {
            notRead("a file pinned to a page");
        }
    }

    private void take(@Nullable PDComplexFileSpecification file, String key) throws UnreadableException {
        PDEmbeddedFile embedded = file == null ? null : embedded(file);
        if (file == null || embedded == null || !seen.add(embedded.getCOSObject())) {
            return;
        }
        String given = file.getFilename() == null ? key : file.getFilename();
        String name = clean(given);
        try (InputStream in = embedded.createInputStream()) {
            attachments.add(new Attachment(name, spool.put(in)));
        } catch (IOException | RuntimeException e) {
            notRead("the attached file " + name);
        }
    }

    private static @Nullable PDEmbeddedFile embedded(PDComplexFileSpecification file) {
        PDEmbeddedFile found = file.getEmbeddedFileUnicode();
        return found == null ? file.getEmbeddedFile() : found;
    }

    private void notRead(String what) {
        notices.add(
                Notice.of("part-not-read", "holds " + what + " that cannot be taken out; open the file and save it"));
    }

    /** The last part of a path, without what could harm a terminal. */
    private static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{C}", "").strip();
        return plain.isEmpty() || plain.equals(".") || plain.equals("..") ? "attachment" : plain;
    }
}
