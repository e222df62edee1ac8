package org.levelfield.document.pdf.page;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * One of the content stream's operators that draw paths (ISO 32000-1, 8.5), handed to a {@link PathRecorder}. PDFBox's
 * own need an engine for graphics, which cannot read text as well.
 */
final class PathOperator extends OperatorProcessor {

    /** All operators that build or paint paths. */
    static final List<String> NAMES =
            List.of("m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*");

    private final String name;
    private final PathSink sink;

    /** Where the paths go; asked anew each time, since it changes with the page. */
    interface PathSink {
        PathRecorder recorder();

        /** Whether anything is painted at all. */
        boolean paints();

        boolean fillsWhite();

        boolean fillsOpaque();
    }

    PathOperator(PDFStreamEngine engine, String name, PathSink sink) {
        super(engine);
        this.name = name;
        this.sink = sink;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        float[] n = numbers(operands);
        PathRecorder recorder = sink.recorder();
        switch (name) {
            case "m", "l", "c", "v", "y" -> move(recorder, n);
            case "re" -> rectangle(recorder, n);
            case "h" -> recorder.close();
            case "n" -> recorder.end();
            case "W", "W*" -> recorder.clip();
            default -> paint(recorder);
        }
    }

    private void move(PathRecorder recorder, float[] n) {
        if (n.length < 2) {
            return;
        }
        Point2D.Float to = place(n[n.length - 2], n[n.length - 1]);
        switch (name) {
            case "m" -> recorder.moveTo(to);
            case "l" -> recorder.lineTo(to);
            default -> recorder.curveTo(to);
        }
    }

    private void rectangle(PathRecorder recorder, float[] n) {
        if (n.length >= 4) {
            recorder.rectangle(
                    place(n[0], n[1]),
                    place(n[0] + n[2], n[1]),
                    place(n[0] + n[2], n[1] + n[3]),
                    place(n[0], n[1] + n[3]));
        }
    }

    private void paint(PathRecorder recorder) {
        boolean closes = name.equals("s") || name.startsWith("b");
        boolean fills = !name.equalsIgnoreCase("s");
        boolean strokes = !name.startsWith("f") && !name.equals("F");
        if (closes) {
            recorder.close();
        }
        if (!sink.paints()) {
            recorder.end();
            return;
        }
        recorder.paint(strokes, fills, fills && sink.fillsWhite(), fills && sink.fillsOpaque());
    }

    private Point2D.Float place(float x, float y) {
        return getContext().transformedPoint(x, y);
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] n = new float[operands.size()];
        for (int i = 0; i < n.length; i++) {
            n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return n;
    }
}
