package id.tanggap.workflow.drawing;

import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;

/** Rectangles made smaller and larger. */
final class Boxes {

    private Boxes() {}

    /** What is left of a box without its edge: two that only touch do not overlap. */
    static Rectangle2D inside(Rectangle2D box) {
        return grown(box, -1);
    }

    static Rectangle2D grown(Rectangle2D box, double by) {
        return inset(box, -by, -by);
    }

    static Rectangle2D inset(Rectangle2D box, double sides, double ends) {
        return new Rectangle2D.Double(
                box.getX() + sides,
                box.getY() + ends,
                Math.max(0, box.getWidth() - 2 * sides),
                Math.max(0, box.getHeight() - 2 * ends));
    }

    /** How far a line runs from a box, in whole pixels, as far as it matters. */
    static int distance(Rectangle2D box, Line line, int atMost) {
        return IntStream.rangeClosed(0, atMost)
                .filter(by -> line.crosses(grown(box, by)))
                .findFirst()
                .orElse(atMost + 1);
    }
}
