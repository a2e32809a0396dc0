package id.tanggap.workflow.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A flow, or the dotted line to a note, as it is drawn.
 *
 * @param isFlow whether it is a flow, which runs level and upright only
 */
record Line(String id, Figure from, Figure to, List<Point2D> points, boolean isFlow) {

    Stream<Line2D> parts() {
        return IntStream.range(1, points.size()).mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)));
    }

    boolean isSquare() {
        return parts().allMatch(part -> part.getX1() == part.getX2() || part.getY1() == part.getY2());
    }

    boolean isAttached() {
        return from.touches(points.get(0)) && to.touches(points.get(points.size() - 1));
    }

    boolean crosses(Rectangle2D box) {
        return parts().anyMatch(box::intersectsLine);
    }

    boolean meets(Line other) {
        return parts().anyMatch(part -> other.parts().anyMatch(part::intersectsLine));
    }

    @Override
    public String toString() {
        return id;
    }
}
