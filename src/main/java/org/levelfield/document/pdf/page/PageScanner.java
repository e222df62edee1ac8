package org.levelfield.document.pdf.page;

import java.io.IOException;
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
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads the words and the drawn lines of one page after the other. PDFBox's own line building is not used. One scanner
 * serves one document.
 */
public final class PageScanner extends PDFTextStripper {

    /** What a page may draw; only pages made to do harm draw more. */
    private static final int MOST_LETTERS = 300_000;

    private static final int MOST_OPERATORS = 3_000_000;
    private static final int ASKEW = -1;

    private final IdentityHashMap<PDFont, Boolean> bolds = new IdentityHashMap<>();
    private Map<Integer, WordMaker> makers = new HashMap<>();
    private PathRecorder recorder = new PathRecorder();
    private PDRectangle crop = new PDRectangle();
    private int hidden;
    private int shown;
    private int glyphs;
    private int operators;

    /** Ends the reading of a page that draws too much. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("the page draws too much", null, false, false);
        }
    }

    /** @throws IOException if PDFBox cannot set up its reading of text */
    public PageScanner() throws IOException {
        PDPageTree empty = new PDPageTree();
        empty.add(new PDPage());
        // PDFBox skips pages before its page 1 and counts only here; from now on single pages can be given to it.
        processPages(empty);
        setShouldSeparateByBeads(false);
        PathOperator.NAMES.forEach(name -> addOperator(new PathOperator(this, name, new Paths())));
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
        makers = new HashMap<>();
        recorder = new PathRecorder();
        crop = page.getCropBox();
        hidden = 0;
        shown = 0;
        glyphs = 0;
        operators = 0;
        boolean cut = false;
        try {
            processPage(page);
        } catch (Enough e) {
            cut = true;
        }
        Map<Integer, List<Word>> words = new TreeMap<>();
        makers.forEach((direction, maker) -> words.put(direction, maker.words()));
        return new PageScan(
                words,
                recorder.strokes().stream().map(this::moved).toList(),
                recorder.grounds().stream().map(this::moved).toList(),
                crop.getWidth(),
                crop.getHeight(),
                hidden,
                shown,
                glyphs - hidden - shown,
                cut);
    }

    private Box moved(Box box) {
        float x = crop.getLowerLeftX();
        float y = crop.getLowerLeftY();
        return new Box(box.left() - x, box.top() - y, box.right() - x, box.bottom() - y);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new Enough();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        if (++glyphs > MOST_LETTERS) {
            throw new Enough();
        }
        super.showGlyph(rendering, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode();
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            hidden++;
        } else {
            shown++;
        }
        if (text == null || text.isEmpty() || (text.charAt(0) < ' ' && !text.isBlank())) {
            return;
        }
        int direction = direction(letter);
        makers.computeIfAbsent(direction, key -> new WordMaker())
                .add(
                        text,
                        letter.getXDirAdj(),
                        letter.getWidthDirAdj(),
                        letter.getYDirAdj(),
                        size(letter),
                        bolds.computeIfAbsent(letter.getFont(), PageScanner::bold));
    }

    private static int direction(TextPosition letter) {
        Matrix m = letter.getTextMatrix();
        float along = Math.max(Math.abs(m.getScaleX()), Math.abs(m.getShearY()));
        float across = Math.min(Math.abs(m.getScaleX()), Math.abs(m.getShearY()));
        return across > 0.1f * along ? ASKEW : (int) letter.getDir();
    }

    private static float size(TextPosition letter) {
        float size = letter.getYScale();
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

    /** Takes the paths of the page that is being read. */
    private final class Paths implements PathOperator.PathSink {

        @Override
        public PathRecorder recorder() {
            return recorder;
        }

        @Override
        public boolean fillsWhite() {
            PDColor color = getGraphicsState().getNonStrokingColor();
            PDColorSpace space = color.getColorSpace();
            if (space == null || color.isPattern()) {
                return false;
            }
            boolean ink = space.getName().equals("DeviceCMYK");
            for (float part : color.getComponents()) {
                if (ink ? part > 0.02f : part < 0.98f) {
                    return false;
                }
            }
            return true;
        }
    }
}
