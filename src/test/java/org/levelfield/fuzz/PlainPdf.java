package org.levelfield.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Writes PDF files whose every part is plain text, so that all of it can be spoiled. */
final class PlainPdf {

    private static final int FIRST_PAGE = 6;

    private PlainPdf() {}

    /** A file with a form field, a bookmark, a note, and one page for each content stream given. */
    static String of(List<String> pages) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(FIRST_PAGE + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R /AcroForm << /Fields [4 0 R] >> >>");
        objects.add("<< /Type /Pages /Count " + pages.size() + " /Kids [" + kids + "] /MediaBox [0 0 595 842] >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        objects.add("<< /Type /Annot /Subtype /Widget /FT /Tx /T (amount) /V (GBP 2,000,000) /Rect [300 300 400 320]"
                + " /P 6 0 R >>");
        objects.add("<< /Type /Outlines /First 5 0 R /Last 5 0 R /Count 1 /Title (Eligibility) /Dest [6 0 R /Fit] >>");
        for (String page : pages) {
            objects.add("<< /Type /Page /Parent 2 0 R /Rotate 0 /Contents " + (objects.size() + 2)
                    + " 0 R /Annots [4 0 R << /Type /Annot /Subtype /Text /Contents (A note) /Rect [1 1 9 9] >>]"
                    + " /Resources << /Font << /F1 3 0 R >> >> >>");
            objects.add("<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream");
        }
        return file(objects);
    }

    private static String file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n %n", file.length()).replace("\r", ""));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        return file.append(table)
                .append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString();
    }
}
