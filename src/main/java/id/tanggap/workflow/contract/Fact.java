package id.tanggap.workflow.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that a form can show.
 *
 * @param name below the object, say {@code title} or {@code escalation.name}
 * @param words whether people wrote it
 * @param columns of a list: what each of its rows has
 */
public record Fact(String name, boolean words, List<Fact> columns) {

    /** The facts that a record of form data holds. */
    public static List<Fact> of(Class<?> data) {
        return in(data, "").toList();
    }

    private static Stream<Fact> in(Class<?> data, String prefix) {
        return Arrays.stream(data.getRecordComponents()).flatMap(part -> of(part, prefix));
    }

    private static Stream<Fact> of(RecordComponent part, String prefix) {
        if (part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return in(part.getType(), prefix);
        }
        String name = prefix + part.getName();
        var fact = new Fact(name, part.isAnnotationPresent(PeoplesWords.class), columns(part));
        return part.getType().isRecord()
                ? Stream.concat(Stream.of(fact), in(part.getType(), name + "."))
                : Stream.of(fact);
    }

    private static List<Fact> columns(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> row
                        && row.isRecord()
                ? of(row)
                : List.of();
    }
}
