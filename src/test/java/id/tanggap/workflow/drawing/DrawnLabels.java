package id.tanggap.workflow.drawing;

import static java.util.stream.Collectors.joining;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be wrong with the texts of a drawing. */
final class DrawnLabels {

    /** In pixels: further away a reader has to look for what a label names. */
    private static final int BESIDE = 12;

    private DrawnLabels() {}

    static List<String> tooSmall(Drawing drawing) {
        return drawing.lettering()
                .filter(text -> !text.hasRoom())
                .map(text -> text + " has too little room: " + size(text.room()))
                .toList();
    }

    static List<String> struckThrough(Drawing drawing) {
        return drawing.labelsAndTitles()
                .flatMap(label -> drawing.lines().stream()
                        .filter(line -> line.crosses(Boxes.inside(label.room())))
                        .map(line -> line + " runs through " + label))
                .toList();
    }

    static List<String> covered(Drawing drawing) {
        return drawing.labels().stream()
                .flatMap(label -> Stream.concat(
                                drawing.figures().stream()
                                        .filter(figure -> isInTheWay(drawing, figure, label))
                                        .map(Figure::id),
                                drawing.labelsAndTitles()
                                        .filter(other -> other != label && overlap(other.room(), label.room()))
                                        .map(Lettering::owner))
                        .map(other -> label + " overlaps " + other))
                .toList();
    }

    /** A sub-process around a label is not in its way, but its edge is. */
    private static boolean isInTheWay(Drawing drawing, Figure figure, Lettering label) {
        return overlap(figure.box(), label.room())
                && !(drawing.isSubProcess(figure) && figure.box().contains(label.room()));
    }

    static List<String> astray(Drawing drawing) {
        return drawing.labels().stream()
                .filter(Predicate.not(label -> isBeside(drawing, label)))
                .map(label -> label + " is not beside what it names")
                .toList();
    }

    private static boolean isBeside(Drawing drawing, Lettering label) {
        return drawing.figure(label.owner())
                .map(figure -> figure.box().intersects(Boxes.grown(label.room(), BESIDE)))
                .orElseGet(() -> isNearest(drawing, label));
    }

    /** Of all flows the one that a label names is the nearest, so that nobody takes it for the name of another. */
    private static boolean isNearest(Drawing drawing, Lettering label) {
        int own = drawing.line(label.owner())
                .map(line -> Boxes.distance(label.room(), line, BESIDE))
                .orElseThrow();
        return own <= BESIDE
                && drawing.lines().stream()
                        .filter(line -> !line.id().equals(label.owner()))
                        .allMatch(line -> Boxes.distance(label.room(), line, BESIDE) > own);
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        return Boxes.inside(one).intersects(Boxes.inside(other));
    }

    private static String size(Rectangle2D room) {
        return Stream.of(room.getWidth(), room.getHeight()).map(String::valueOf).collect(joining(" x "));
    }
}
