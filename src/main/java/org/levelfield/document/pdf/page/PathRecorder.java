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
    private final List<Box> curves = new ArrayList<>();
    private final List<Box> strokes = new ArrayList<>();
    private final List<Box> grounds = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float start = new Point2D.Float();
    private boolean straight = true;
    private boolean clips;
    private final Ink ink;
    private final float originX;
    private final float originY;

    PathRecorder(Ink ink) {
        this(ink, 0, 0);
    }

    /**
     * @param ink what of it covers letters is told to this
     * @param originX where the shown part of the page starts
     * @param originY where the shown part of the page starts
     */
    PathRecorder(Ink ink, float originX, float originY) {
        this.ink = ink;
        this.originX = originX;
        this.originY = originY;
    }

    /** Says that the path, once it is ended, bounds what is painted from then on. */
    void clip() {
        clips = true;
    }

    void moveTo(Point2D.Float place) {
        at = here(place);
        start = at;
    }

    void lineTo(Point2D.Float place) {
        line(here(place));
    }

    private void line(Point2D.Float to) {
        add(at, to);
        at = to;
    }

    void curveTo(Point2D.Float place) {
        Point2D.Float to = here(place);
        straight = false;
        if (curves.size() < MOST) {
            curves.add(Box.of(at.x, at.y, to.x, to.y));
        }
        at = to;
    }

    void close() {
        line(start);
    }

    void rectangle(Point2D.Float a, Point2D.Float b, Point2D.Float c, Point2D.Float d) {
        moveTo(a);
        lineTo(b);
        lineTo(c);
        lineTo(d);
        close();
    }

    /** Ends the path: its edges are lines if stroked, its whole is a line or a ground if filled. */
    void paint(boolean stroke, boolean fill, boolean white, boolean opaque) {
        if (stroke && strokes.size() < MOST) {
            path.stream().filter(PathRecorder::upright).forEach(strokes::add);
        }
        if (fill && !path.isEmpty()) {
            // The ground of a round shape is not sure to reach its corners: it may lie under letters, not hide them.
            ink.fill(reach(), opaque && straight, white);
        }
        if (fill && straight && !path.isEmpty() && grounds.size() < MOST && strokes.size() < MOST) {
            fill(white);
        }
        end();
    }

    /** Ends the path, drawing nothing. */
    void end() {
        if (clips && !path.isEmpty()) {
            ink.clip(reach());
        }
        clips = false;
        path.clear();
        curves.clear();
        straight = true;
    }

    private void fill(boolean white) {
        Box reach = reach();
        if (upright(reach)) {
            strokes.add(reach);
        } else if (!white) {
            grounds.add(reach);
        }
    }

    /** The rectangle around the path. */
    private Box reach() {
        List<Box> sides = new ArrayList<>(path);
        sides.addAll(curves);
        Box reach = sides.get(0);
        for (Box side : sides) {
            reach = new Box(
                    Math.min(reach.left(), side.left()),
                    Math.min(reach.top(), side.top()),
                    Math.max(reach.right(), side.right()),
                    Math.max(reach.bottom(), side.bottom()));
        }
        return reach;
    }

    private Point2D.Float here(Point2D.Float place) {
        return new Point2D.Float(place.x - originX, place.y - originY);
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
