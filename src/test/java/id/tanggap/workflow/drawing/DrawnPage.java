package id.tanggap.workflow.drawing;

import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with a drawing as a whole. */
final class DrawnPage {

    /** In pixels: printed across a sheet of A3, the letters of labels are eight points high. */
    private static final int WIDTH = 1600;

    private static final int HEIGHT = 1130;

    private DrawnPage() {}

    static List<String> tooLarge(Drawing drawing) {
        var extent = drawing.extent();
        return extent.getWidth() <= WIDTH && extent.getHeight() <= HEIGHT
                ? List.of()
                : List.of("the drawing is " + extent.getWidth() + " x " + extent.getHeight());
    }

    /** Loops lead back; but to every step some flow leads on. */
    static List<String> backwards(Drawing drawing) {
        return drawing.figures().stream()
                .filter(figure -> flowsTo(drawing, figure).findAny().isPresent())
                .filter(figure -> flowsTo(drawing, figure)
                        .noneMatch(flow ->
                                flow.from().box().getCenterX() <= figure.box().getCenterX()))
                .map(figure -> figure + " is reached from the right only")
                .toList();
    }

    private static Stream<Line> flowsTo(Drawing drawing, Figure figure) {
        return drawing.lines().stream()
                .filter(line -> line.isFlow() && line.to().equals(figure));
    }

    static List<String> crowded(Drawing drawing) {
        List<Figure> figures = drawing.figures();
        return figures.stream()
                .flatMap(figure -> Stream.concat(
                        figures.subList(0, figures.indexOf(figure)).stream()
                                .filter(other -> overlap(drawing, figure, other))
                                .map(other -> figure + " overlaps " + other),
                        drawing.around(figure).stream()
                                .filter(around -> !around.box().contains(figure.box()))
                                .map(around -> figure + " stands out of " + around)))
                .toList();
    }

    private static boolean overlap(Drawing drawing, Figure one, Figure other) {
        return one.box().intersects(other.box())
                && !drawing.isAround(one, other)
                && !drawing.isAround(other, one)
                && !one.isOnEdgeOf(other)
                && !other.isOnEdgeOf(one);
    }
}
