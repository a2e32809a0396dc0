package id.tanggap.process.drawing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A drawn model; the template {@code diagram.html} draws it.
 *
 * @param box left, top, width and height of all of it
 */
public record Diagram(String key, String name, Box box, List<Shape> shapes, List<Flow> flows) {

    /** A place in units of the drawing. */
    public record Point(int x, int y) {}

    /** A rectangle in units of the drawing. */
    public record Box(int x, int y, int width, int height) {

        public int right() {
            return x + width;
        }

        public int bottom() {
            return y + height;
        }

        public int centerX() {
            return x + width / 2;
        }

        public int centerY() {
            return y + height / 2;
        }
    }

    /**
     * @param kind {@code task}, {@code call}, {@code group}, {@code start}, {@code middle}, {@code end}, {@code gateway} or
     *     {@code note}
     * @param symbol {@code timer}, {@code message}, {@code terminate}, {@code parallel}; empty for none
     * @param text where the name stands
     * @param mark {@code added}, {@code removed} or {@code changed}; empty if it stays
     * @param cases how many stand there
     */
    public record Shape(
            String id, String kind, String symbol, Box box, String name, Box text, String mark, long cases) {

        public int right() {
            return box.right();
        }

        public int bottom() {
            return box.bottom();
        }
    }

    /** @param text where the name stands; null when the model says nothing of it */
    public record Flow(String id, List<Point> way, String name, Box text, String mark) {

        public Flow {
            way = List.copyOf(way);
        }

        /** The way as SVG writes it: {@code 10,20 30,20}. */
        public String points() {
            return way.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
        }
    }
}
