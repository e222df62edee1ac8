package org.levelfield.document.pdf.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words and the drawn lines of one page after the other. PDFBox's own line building is not used. One scanner
 * serves one document.
 */
public final class PageScanner extends PDFTextStripper {

    /** What a page may draw; only pages made to do harm draw more. */
    private static final int MOST_LETTERS = 300_000;

    private static final int MOST_OPERATORS = 3_000_000;
    private static final int ASKEW = -1;
    private static final COSName OPTIONAL = COSName.OC;

    private final Layers layers;
    private final IdentityHashMap<PDFont, Boolean> bolds = new IdentityHashMap<>();
    private final Deque<Marked> marked = new ArrayDeque<>();
    private final Paints paints = new Paints(this);
    private Map<Integer, WordMaker> makers = new HashMap<>();
    private PDRectangle crop = new PDRectangle();
    private Frame shown = new Frame(0, 0, 0);
    private int drawn;
    private int invisible;
    private int off;
    private int outside;
    private int unmapped;
    private boolean said;
    private boolean inNotes;
    private int glyphs;
    private int operators;

    /** A stretch of content with a mark (ISO 32000-1, 14.6). */
    private static final class Marked {
        final boolean off;
        final String actual;
        boolean said;

        Marked(boolean off, String actual) {
            this.off = off;
            this.actual = actual;
        }
    }

    /** Ends the reading of a page that draws too much. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("the page draws too much", null, false, false);
        }
    }

    /**
     * @param layers those of the document
     * @throws IOException if PDFBox cannot set up its reading of text
     */
    public PageScanner(Layers layers) throws IOException {
        this.layers = layers;
        PDPageTree empty = new PDPageTree();
        empty.add(new PDPage());
        // PDFBox skips pages before its page 1 and counts only here; from now on single pages can be given to it.
        processPages(empty);
        setShouldSeparateByBeads(false);
        paints.register();
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetTextRenderingMode(this));
    }

    /**
     * Reads a page.
     *
     * @return what it draws, up to the point where it draws too much
     * @throws IOException if PDFBox cannot read the page
     */
    public PageScan scan(PDPage page) throws IOException {
        open(page);
        boolean cut = false;
        try {
            processPage(page);
            marked.clear();
            inNotes = true;
            new PageForms(this, page).show();
        } catch (Enough e) {
            cut = true;
        }
        Map<Integer, List<Word>> words = new TreeMap<>();
        makers.forEach((direction, maker) -> words.put(direction, maker.words()));
        return new PageScan(
                words,
                paints.strokes(),
                paints.grounds(),
                crop.getWidth(),
                crop.getHeight(),
                new PageScan.Letters(drawn, invisible, paints.ink().unseen(), off, outside, unmapped),
                paints.ink().isScan(),
                cut);
    }

    private void open(PDPage page) {
        makers = new HashMap<>();
        marked.clear();
        inNotes = false;
        crop = page.getCropBox();
        shown = new Frame(Math.floorMod(page.getRotation(), 360), crop.getWidth(), crop.getHeight());
        paints.open(crop);
        drawn = 0;
        invisible = 0;
        off = 0;
        outside = 0;
        unmapped = 0;
        glyphs = 0;
        operators = 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS || Thread.currentThread().isInterrupted()) {
            throw new Enough();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean hides = OPTIONAL.equals(tag) && layers.off(properties);
        String given = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        String actual = given == null ? "" : given;
        // Text that says more than the letters below it is not what the page shows.
        boolean brief = actual.length() <= 8 && actual.indexOf(' ') < 0;
        marked.push(new Marked(hides || off(), brief ? actual : ""));
    }

    @Override
    public void endMarkedContentSequence() {
        marked.poll();
    }

    /** Whether what is drawn now stands on a layer that is switched off. */
    boolean off() {
        Marked here = marked.peek();
        return here != null && here.off;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        COSDictionary layer = form.getCOSObject().getCOSDictionary(OPTIONAL);
        int depth = paints.ink().depth();
        marked.push(new Marked(off() || layers.off(layer), ""));
        paints.ink().save();
        try {
            super.showForm(form);
        } finally {
            while (paints.ink().depth() > depth) {
                paints.ink().restore();
            }
            marked.poll();
        }
    }

    @Override
    public void saveGraphicsState() {
        paints.ink().save();
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        paints.ink().restore();
        super.restoreGraphicsState();
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        if (++glyphs > MOST_LETTERS) {
            throw new Enough();
        }
        said = false;
        super.showGlyph(rendering, font, code, displacement);
        // PDFBox guesses at letters of simple fonts, and passes over those of others.
        boolean guessed = font instanceof PDSimpleFont && font.toUnicode(code) == null;
        unmapped += guessed || !said ? 1 : 0;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        said = true;
        if (off()) {
            off++;
            return;
        }
        int direction = direction(letter);
        Frame frame =
                new Frame(direction == ASKEW ? (int) letter.getDir() : direction, crop.getWidth(), crop.getHeight());
        float size = size(letter);
        float x = letter.getXDirAdj();
        float y = letter.getYDirAdj();
        float heartX = x + letter.getWidthDirAdj() / 2;
        float heartY = y - 0.3f * size;
        float storedX = frame.storedX(heartX, heartY);
        float storedY = frame.storedY(heartX, heartY);
        String text = said(letter);
        boolean blank = text.isBlank();
        if (!new Box(0, 0, crop.getWidth(), crop.getHeight()).holds(storedX, storedY) || !fits(letter)) {
            // What overflows a field is cut off by the field, and is in its value.
            outside += blank || inNotes ? 0 : 1;
            return;
        }
        drawn++;
        boolean clear = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        invisible += clear ? 1 : 0;
        if (!blank && !clear) {
            paints.ink().letter(storedX, storedY, paints.white());
        }
        WordMaker maker = makers.computeIfAbsent(direction, key -> new WordMaker(frame, shown));
        if (text.isEmpty()) {
            maker.widen(x + letter.getWidthDirAdj());
        } else {
            boolean bold = bolds.computeIfAbsent(letter.getFont(), PageScanner::bold);
            maker.add(text, x, letter.getWidthDirAdj(), y, size, bold);
        }
    }

    /** Adds words that stand in a field but are not drawn; {@code place} in the page's stored space. */
    void add(String words, Box place) {
        Frame frame = new Frame(shown.direction(), crop.getWidth(), crop.getHeight());
        Box box = new Box(
                        place.left() - crop.getLowerLeftX(),
                        place.top() - crop.getLowerLeftY(),
                        place.right() - crop.getLowerLeftX(),
                        place.bottom() - crop.getLowerLeftY())
                .in(frame);
        float near = crop.getWidth() + crop.getHeight();
        if (!new Box(-near, -near, 2 * near, 2 * near).holds(box.left(), box.top())
                || !(box.width() <= near && box.height() <= near)) {
            outside += words.length();
            return;
        }
        WordMaker maker = makers.computeIfAbsent(frame.direction(), key -> new WordMaker(frame, shown));
        float size = Math.min(10, Math.max(4, 0.8f * box.height()));
        float step = Math.min(0.5f * size, box.width() / Math.max(1, words.length()));
        float y = Math.max(box.top() + size, box.bottom() - 0.25f * box.height());
        maker.words();
        for (int i = 0; i < words.length(); i++) {
            String letter = words.substring(i, i + 1);
            maker.add(letter, box.left() + i * step, step, y, size, false);
        }
        maker.words();
        drawn += words.length();
    }

    /** What a letter says: its own text, or the one that its mark gives for the stretch, which the first letter says. */
    private String said(TextPosition letter) {
        Marked here = marked.peek();
        String own = letter.getUnicode() == null ? "" : letter.getUnicode();
        if (here == null || here.actual.isEmpty() || own.isBlank()) {
            return own;
        }
        String text = here.said ? "" : here.actual;
        here.said = true;
        return text;
    }

    /** Whether a letter is no wider or higher than a page of its kind could show. */
    private boolean fits(TextPosition letter) {
        float most = 2 * (crop.getWidth() + crop.getHeight());
        return letter.getWidthDirAdj() <= most && size(letter) <= most;
    }

    private static int direction(TextPosition letter) {
        Matrix m = letter.getTextMatrix();
        float along = Math.max(Math.abs(m.getScaleX()), Math.abs(m.getShearY()));
        float across = Math.min(Math.abs(m.getScaleX()), Math.abs(m.getShearY()));
        return across > 0.1f * along ? ASKEW : (int) letter.getDir();
    }

    private static float size(TextPosition letter) {
        // PDFBox gives it below zero for text that runs upward.
        float size = Math.abs(letter.getYScale());
        return size > 0.5f ? size : Math.max(1, letter.getFontSizeInPt());
    }

    private static boolean bold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("demi")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    @Override
    protected void writePage() {
        // The words are taken as they are drawn.
    }
}
