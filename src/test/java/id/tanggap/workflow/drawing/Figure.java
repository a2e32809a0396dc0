package id.tanggap.workflow.drawing;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A step or a note, as it is drawn.
 *
 * @param parent the process or sub-process that it belongs to
 */
record Figure(String id, String parent, Outline outline, Rectangle2D box) {

    /** Drawings are made of whole pixels; a slanted or round outline meets them nearly. */
    private static final double NEARLY = 1.5;

    enum Outline {
        RECTANGLE,
        DIAMOND,
        CIRCLE
    }

    boolean touches(Point2D point) {
        double x = Math.abs(point.getX() - box.getCenterX());
        double y = Math.abs(point.getY() - box.getCenterY());
        double radius = box.getWidth() / 2;
        return switch (outline) {
            case CIRCLE -> nearly(Math.hypot(x, y), radius);
            case DIAMOND -> nearly(x + y, radius);
            case RECTANGLE ->
                nearly(x, radius) && y <= box.getHeight() / 2 || nearly(y, box.getHeight() / 2) && x <= radius;
        };
    }

    /** An event that is attached to a task has its centre on the edge of the task. */
    boolean isOnEdgeOf(Figure task) {
        return outline == Outline.CIRCLE && task.touches(new Point2D.Double(box.getCenterX(), box.getCenterY()));
    }

    private static boolean nearly(double a, double b) {
        return Math.abs(a - b) <= NEARLY;
    }

    @Override
    public String toString() {
        return id;
    }
}
