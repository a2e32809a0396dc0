package id.tanggap.scoring.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of a table in a sheet: what each is called, and what stands in it. */
final class Columns<T> {

    private final List<Column<T>> columns;

    private record Column<T>(Word name, Function<T, ?> value) {}

    private Columns(List<Column<T>> columns) {
        this.columns = columns;
    }

    /** The first column. */
    static <T> Columns<T> of(String name, Function<T, ?> value) {
        return new Columns<T>(List.of()).with(name, value);
    }

    /** One column more. @param name key of its name */
    Columns<T> with(String name, Function<T, ?> value) {
        return new Columns<>(Stream.concat(columns.stream(), Stream.of(new Column<T>(new Word(name), value)))
                .toList());
    }

    Object[] names() {
        return columns.stream().map(Column::name).toArray();
    }

    Object[] row(T one) {
        return columns.stream().map(column -> column.value().apply(one)).toArray();
    }
}
