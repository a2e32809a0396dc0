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
public record FormFact(String name, boolean words, List<FormFact> columns) {

    /** The facts that a record of form data holds. */
    public static List<FormFact> of(Class<?> data) {
        return in(data, "").toList();
    }

    private static Stream<FormFact> in(Class<?> data, String prefix) {
        return Arrays.stream(data.getRecordComponents()).flatMap(part -> of(part, prefix));
    }

    private static Stream<FormFact> of(RecordComponent part, String prefix) {
        if (part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return in(part.getType(), prefix);
        }
        String name = prefix + part.getName();
        var fact = new FormFact(name, part.isAnnotationPresent(PeoplesWords.class), columns(part));
        return part.getType().isRecord()
                ? Stream.concat(Stream.of(fact), in(part.getType(), name + "."))
                : Stream.of(fact);
    }

    private static List<FormFact> columns(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> row
                        && row.isRecord()
                ? of(row)
                : List.of();
    }
}
