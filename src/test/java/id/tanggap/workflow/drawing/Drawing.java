package id.tanggap.workflow.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The drawing of one model.
 *
 * @param labels texts beside what they name
 * @param titles names of sub-processes, inside at their upper edge
 * @param names texts inside of the shapes that they name or fill
 * @param undrawn ids of what the process has and the drawing lacks or repeats
 */
record Drawing(
        List<Figure> figures,
        List<Line> lines,
        List<Lettering> labels,
        List<Lettering> titles,
        List<Lettering> names,
        List<String> undrawn) {

    Optional<Figure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    Optional<Line> line(String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The sub-process in which a figure stands; none when it stands in the process itself. */
    Optional<Figure> around(Figure figure) {
        return figure(figure.parent());
    }

    boolean isSubProcess(Figure figure) {
        return figures.stream().anyMatch(inner -> inner.parent().equals(figure.id()));
    }

    boolean isAround(Figure outer, Figure inner) {
        return around(inner)
                .filter(parent -> parent.equals(outer) || isAround(outer, parent))
                .isPresent();
    }

    Stream<Lettering> lettering() {
        return Stream.of(labels, titles, names).flatMap(List::stream);
    }

    Stream<Lettering> labelsAndTitles() {
        return Stream.concat(labels.stream(), titles.stream());
    }

    /** All that is drawn, from edge to edge. */
    Rectangle2D extent() {
        Rectangle2D extent = new Rectangle2D.Double();
        extent.setRect(figures.get(0).box());
        figures.forEach(figure -> extent.add(figure.box()));
        labels.forEach(label -> extent.add(label.room()));
        lines.forEach(line -> line.points().forEach(extent::add));
        return extent;
    }
}
