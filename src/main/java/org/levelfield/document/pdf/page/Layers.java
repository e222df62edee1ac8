package org.levelfield.document.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/**
 * Tells which layers of a document are switched off (optional content, ISO 32000-1, 8.11). Expressions of visibility are
 * not worked out: what they govern counts as shown.
 */
public final class Layers {

    private static final COSName OCMD = COSName.getPDFName("OCMD");
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName POLICY = COSName.getPDFName("P");

    private final @Nullable PDOptionalContentProperties properties;

    /** @param properties those of the document, null where it has no layers */
    public Layers(@Nullable PDOptionalContentProperties properties) {
        this.properties = properties;
    }

    /** Whether what is marked with these properties is switched off. */
    boolean off(@Nullable COSDictionary marked) {
        if (properties == null || marked == null) {
            return false;
        }
        if (!OCMD.equals(marked.getCOSName(COSName.TYPE))) {
            return groupOff(marked);
        }
        List<Boolean> off = new ArrayList<>();
        COSBase groups = marked.getDictionaryObject(GROUPS);
        if (groups instanceof COSDictionary one) {
            off.add(groupOff(one));
        } else if (groups instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    off.add(groupOff(one));
                }
            }
        }
        String policy = marked.getNameAsString(POLICY, "AnyOn");
        return !off.isEmpty()
                && switch (policy) {
                    case "AllOn" -> off.contains(true);
                    case "AnyOff" -> !off.contains(true);
                    case "AllOff" -> off.contains(false);
                    default -> !off.contains(false);
                };
    }

    private boolean groupOff(COSDictionary group) {
        return properties != null
                && COSName.OCG.equals(group.getCOSName(COSName.TYPE))
                && !properties.isGroupEnabled(new PDOptionalContentGroup(group));
    }
}
