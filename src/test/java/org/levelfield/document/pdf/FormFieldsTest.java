package org.levelfield.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    @Test
    void aFilledFieldIsItsNameAndItsValue() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField filled = new PDTextField(form);
            filled.setPartialName("turnover");
            filled.getCOSObject().setString(COSName.V, "40 000");
            PDTextField empty = new PDTextField(form);
            empty.setPartialName("name");
            form.setFields(List.of(filled, empty));
            List<PDAnnotation> widgets =
                    List.of(filled.getWidgets().get(0), empty.getWidgets().get(0));
            page.setAnnotations(widgets);
            assertThat(FormFields.of(document).on(page)).containsExactly("turnover: 40 000");
        }
    }
}
