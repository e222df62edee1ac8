package org.levelfield.document.pdf.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Records the straight strokes and the filled rectangles of a page, for the rules of tables. Works in the page's stored
 * space. Curves are followed, not kept.
 */
final class PathRecorder {

    /** A filled shape no thicker than this is a drawn line. */
    private static final float THIN = 3f;
    /** No table needs more; a map or a chart has more. */
    private static final int MOST = 20_000;

    private final List<Box> path = new ArrayList<>();
    private final List<Box> strokes = new ArrayList<>();
    private final List<Box> grounds = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();
    private Box reach = new Box(0, 0, 0, 0);
    private boolean straight = true;

    void moveTo(Point2D.Float to) {
        at = to;
        start = to;
    }

    void lineTo(Point2D.Float to) {
        add(at, to);
        at = to;
    }

    void curveTo(Point2D.Float to) {
        straight = false;
        at = to;
    }

    void close() {
        lineTo(start);
    }

    void rectangle(Point2D.Float a, Point2D.Float b, Point2D.Float c, Point2D.Float d) {
        moveTo(a);
        lineTo(b);
        lineTo(c);
        lineTo(d);
        close();
    }

    /** Ends the path: its edges are lines if stroked, its whole is a line or a ground if filled. */
    void paint(boolean stroke, boolean fill, boolean white) {
        if (stroke && strokes.size() < MOST) {
            path.stream().filter(PathRecorder::upright).forEach(strokes::add);
        }
        if (fill && straight && !path.isEmpty() && grounds.size() < MOST && strokes.size() < MOST) {
            fill(white);
        }
        end();
    }

    /** Ends the path, drawing nothing. */
    void end() {
        path.clear();
        straight = true;
    }

    private void fill(boolean white) {
        reach = path.get(0);
        for (Box side : path) {
            reach = new Box(
                    Math.min(reach.left(), side.left()),
                    Math.min(reach.top(), side.top()),
                    Math.max(reach.right(), side.right()),
                    Math.max(reach.bottom(), side.bottom()));
        }
        if (upright(reach)) {
            strokes.add(reach);
        } else if (!white) {
            grounds.add(reach);
        }
    }

    private void add(Point2D.Float from, Point2D.Float to) {
        if (path.size() < MOST) {
            path.add(Box.of(from.x, from.y, to.x, to.y));
        }
    }

    private static boolean upright(Box line) {
        return Math.min(line.width(), line.height()) <= THIN && Math.max(line.width(), line.height()) > 2;
    }

    /** Lines, as thin rectangles. */
    List<Box> strokes() {
        return strokes;
    }

    /** Coloured rectangles that are not lines. */
    List<Box> grounds() {
        return grounds;
    }
}
