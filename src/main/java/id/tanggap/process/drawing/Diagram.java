package id.tanggap.process.drawing;

import java.util.List;

/**
 * A drawn model; the template {@code diagram.html} draws it.
 *
 * @param box left, top, width and height of all of it
 */
public record Diagram(String key, String name, Box box, List<Shape> shapes, List<Flow> flows) {

    /** A rectangle in units of the drawing. */
    public record Box(int x, int y, int width, int height) {

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
            return box.x() + box.width();
        }

        public int bottom() {
            return box.y() + box.height();
        }
    }

    /** @param points as SVG writes them: {@code 10,20 30,20} */
    public record Flow(String id, String points, String name, Box text, String mark) {}
}
