package id.tanggap.workflow.drawing;

import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with the lines of a drawing. */
final class DrawnFlows {

    private DrawnFlows() {}

    static List<String> loose(Drawing drawing) {
        return drawing.lines().stream()
                .filter(line -> !line.isAttached())
                .map(line -> line + " does not begin and end where its shapes do")
                .toList();
    }

    static List<String> slanted(Drawing drawing) {
        return drawing.lines().stream()
                .filter(line -> line.isFlow() && !line.isSquare())
                .map(line -> line + " is slanted")
                .toList();
    }

    static List<String> throughShapes(Drawing drawing) {
        return drawing.lines().stream()
                .flatMap(line -> drawing.figures().stream()
                        .filter(figure -> isForeign(drawing, line, figure))
                        .filter(figure -> line.crosses(Boxes.inside(figure.box())))
                        .map(figure -> line + " runs through " + figure))
                .toList();
    }

    private static boolean isForeign(Drawing drawing, Line line, Figure figure) {
        return Stream.of(line.from(), line.to()).noneMatch(end -> end.equals(figure) || drawing.isAround(figure, end));
    }

    static List<String> outside(Drawing drawing) {
        return drawing.lines().stream()
                .filter(line -> drawing.around(line.from())
                        .filter(around -> !line.points().stream()
                                .allMatch(point -> around.box().contains(point)))
                        .isPresent())
                .map(line -> line + " leaves its sub-process")
                .toList();
    }

    static List<String> crossing(Drawing drawing) {
        List<Line> lines = drawing.lines();
        return lines.stream()
                .flatMap(line -> lines.subList(0, lines.indexOf(line)).stream()
                        .filter(line::meets)
                        .map(other -> line + " meets " + other))
                .toList();
    }
}
