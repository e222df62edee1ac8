package org.levelfield.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Weighs what the content of a page unpacks to, before PDFBox unpacks it: a small file can hold content of gigabytes.
 * Nothing is kept of what is unpacked. Other ways of packing than deflate do not grow that far.
 */
final class PageWeight {

    /** No page draws with more, in bytes. */
    static final long MOST = 64_000_000L;

    /** What deflate packs best grows by this. */
    private static final long BEST_RATIO = 1032;

    private static final int MOST_FORMS = 2_000;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long weight;

    private PageWeight() {}

    /** Whether a page's content and the forms that it may draw unpack to more than {@link #MOST} bytes. */
    static boolean tooHeavy(PDPage page) {
        PageWeight weight = new PageWeight();
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size() && weight.weight <= MOST; i++) {
                weight.add(parts.getObject(i));
            }
        } else {
            weight.add(contents);
        }
        weight.addForms(page.getResources() == null ? null : page.getResources().getCOSObject());
        return weight.weight > MOST;
    }

    private void addForms(@org.jspecify.annotations.Nullable COSDictionary resources) {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !seen.add(objects)) {
            return;
        }
        for (COSName name : objects.keySet()) {
            if (seen.size() < MOST_FORMS
                    && weight <= MOST
                    && objects.getDictionaryObject(name) instanceof COSStream form
                    && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
                add(form);
                addForms(form.getCOSDictionary(COSName.RESOURCES));
            }
        }
    }

    private void add(@org.jspecify.annotations.Nullable COSBase content) {
        if (!(content instanceof COSStream stream) || !seen.add(stream)) {
            return;
        }
        int times = deflated(stream);
        double most = stream.getLength();
        for (int i = 0; i < times; i++) {
            most *= BEST_RATIO;
        }
        if (most <= MOST) {
            weight += stream.getLength();
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < times; i++) {
                in = new InflaterInputStream(in);
            }
            byte[] chunk = new byte[64 * 1024];
            for (int n = in.read(chunk); n >= 0 && weight <= MOST; n = in.read(chunk)) {
                weight += n;
            }
        } catch (IOException e) {
            // What is broken unpacks no further; PDFBox says what of it can be read.
        }
    }

    /** How many times over a stream is deflated, counted up to the first other way of packing. */
    private static int deflated(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSBase> names = new ArrayList<>();
        if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                names.add(several.getObject(i));
            }
        } else if (filters != null) {
            names.add(filters);
        }
        int times = 0;
        while (times < names.size()
                && (COSName.FLATE_DECODE.equals(names.get(times))
                        || COSName.FLATE_DECODE_ABBREVIATION.equals(names.get(times)))) {
            times++;
        }
        return times;
    }
}
