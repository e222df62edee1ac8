package org.levelfield.document.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Takes what the page that is being read paints beside its letters: paths, pictures and shadings. */
final class Paints implements PathOperator.PathSink {

    private final PageScanner scanner;
    private PDRectangle crop = new PDRectangle();
    private Ink ink = new Ink(new Box(0, 0, 0, 0));
    private PathRecorder recorder = new PathRecorder(ink);

    Paints(PageScanner scanner) {
        this.scanner = scanner;
    }

    /** Makes the scanner tell of all that is painted. */
    void register() {
        PathOperator.NAMES.forEach(name -> scanner.addOperator(new PathOperator(scanner, name, this)));
        scanner.addOperator(new Picture("BI"));
        scanner.addOperator(new Picture("sh"));
        scanner.addOperator(new Objects());
    }

    /** Begins a page. */
    void open(PDRectangle shown) {
        crop = shown;
        ink = new Ink(new Box(0, 0, shown.getWidth(), shown.getHeight()));
        recorder = new PathRecorder(ink, shown.getLowerLeftX(), shown.getLowerLeftY());
    }

    Ink ink() {
        return ink;
    }

    List<Box> strokes() {
        return recorder.strokes();
    }

    List<Box> grounds() {
        return recorder.grounds();
    }

    @Override
    public PathRecorder recorder() {
        return recorder;
    }

    @Override
    public boolean paints() {
        return !scanner.off();
    }

    @Override
    public boolean fillsOpaque() {
        PDGraphicsState state = scanner.getGraphicsState();
        return state.getNonStrokeAlphaConstant() > 0.95f
                && state.getBlendMode() == BlendMode.NORMAL
                && state.getSoftMask() == null
                && !state.getNonStrokingColor().isPattern();
    }

    @Override
    public boolean fillsWhite() {
        return white();
    }

    /** Whether what is filled, letters too, is filled with white. */
    boolean white() {
        PDColor color = scanner.getGraphicsState().getNonStrokingColor();
        PDColorSpace space = color.getColorSpace();
        if (space == null || color.isPattern()) {
            return false;
        }
        String name = space.getName();
        if (name.equals("Separation") || name.equals("DeviceN") || name.equals("Indexed") || name.equals("Lab")) {
            return false;
        }
        float[] parts = color.getComponents();
        boolean inks = name.equals("DeviceCMYK") || parts.length == 4;
        for (float part : parts) {
            if (inks ? part > 0.02f : part < 0.98f) {
                return false;
            }
        }
        return parts.length > 0;
    }

    /** The unit square as it is drawn now. */
    private Box unit() {
        Point2D.Float a = scanner.transformedPoint(0, 0);
        Point2D.Float b = scanner.transformedPoint(1, 1);
        return Box.of(
                a.x - crop.getLowerLeftX(),
                a.y - crop.getLowerLeftY(),
                b.x - crop.getLowerLeftX(),
                b.y - crop.getLowerLeftY());
    }

    private void picture(boolean whole) {
        if (paints()) {
            if (whole && fillsOpaque()) {
                ink.wholePicture(unit());
            } else {
                ink.picture(unit());
                ink.fill(unit(), false, false);
            }
        }
    }

    /** Whether a picture has no parts through which one sees. */
    private boolean whole(COSName name) {
        COSDictionary pictures = scanner.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSDictionary picture = pictures == null ? null : pictures.getCOSStream(name);
        return picture != null
                && !picture.containsKey(COSName.SMASK)
                && !picture.containsKey(COSName.MASK)
                && !picture.getBoolean(COSName.IMAGE_MASK, false);
    }

    /** A picture written into the content itself, or a shading. */
    private final class Picture extends OperatorProcessor {
        private final String name;

        Picture(String name) {
            super(scanner);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            if (name.equals("BI")) {
                picture(true);
            } else if (paints()) {
                ink.fill(new Box(0, 0, crop.getWidth(), crop.getHeight()), false, false);
            }
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** Pictures and forms kept apart from the content. */
    private final class Objects extends OperatorProcessor {
        private final DrawObject forms = new DrawObject(scanner);

        Objects() {
            super(scanner);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && scanner.getResources() != null
                    && scanner.getResources().isImageXObject(name)) {
                picture(whole(name));
            } else {
                forms.process(operator, operands);
            }
        }

        @Override
        public String getName() {
            return "Do";
        }
    }
}
