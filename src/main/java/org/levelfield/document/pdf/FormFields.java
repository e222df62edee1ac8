package org.levelfield.document.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/** What has been filled into a form, which stands apart from what its pages draw. */
final class FormFields {

    private static final int MOST = 10_000;

    private final IdentityHashMap<COSDictionary, PDField> fields = new IdentityHashMap<>();

    private FormFields() {}

    /** The fields of a document; none where it has no form or a broken one. */
    static FormFields of(PDDocument document) {
        FormFields found = new FormFields();
        try {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                found.add(form);
            }
        } catch (RuntimeException e) {
            found.fields.clear();
        }
        return found;
    }

    private void add(PDAcroForm form) {
        for (PDField field : form.getFieldTree()) {
            if (fields.size() < MOST && field instanceof PDTerminalField && !(field instanceof PDSignatureField)) {
                for (PDAnnotationWidget widget : field.getWidgets()) {
                    fields.put(widget.getCOSObject(), field);
                }
            }
        }
    }

    /** {@code name: value} of each filled field of a page, in the order in which the page lists them. */
    List<String> on(PDPage page) {
        List<String> filled = new ArrayList<>();
        COSArray annotations = fields.isEmpty() ? null : page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            PDField field =
                    annotations.getObject(i) instanceof COSDictionary dictionary ? fields.get(dictionary) : null;
            String value = field == null ? "" : field.getValueAsString();
            if (field != null && value != null && !value.isBlank() && !value.equals("Off")) {
                String line = name(field) + ": " + value.strip().replaceAll("\\s+", " ");
                if (!filled.contains(line)) {
                    filled.add(line);
                }
            }
        }
        return filled;
    }

    private static String name(PDField field) {
        String shown = field.getAlternateFieldName();
        String name = shown == null || shown.isBlank() ? field.getPartialName() : shown;
        return name == null ? "" : name;
    }
}
