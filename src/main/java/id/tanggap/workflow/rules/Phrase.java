package id.tanggap.workflow.rules;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;

/**
 * A sentence of {@code model-rules.properties}, or a part of one, before anybody reads it in a language.
 *
 * @param arguments names and numbers as they stand in a file, and phrases
 */
public record Phrase(String code, List<Object> arguments) implements MessageSourceResolvable {

    /** @param arguments of a list all are told as they come, of a set in the order of the alphabet */
    public static Phrase of(String code, Object... arguments) {
        return new Phrase(code, Arrays.stream(arguments).map(Phrase::told).toList());
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return arguments.toArray();
    }

    private static Object told(Object argument) {
        if (argument instanceof Collection<?> many) {
            Stream<String> names = many.stream().map(String::valueOf);
            return (many instanceof Set ? names.sorted() : names).collect(joining(", "));
        }
        return argument instanceof Phrase ? argument : String.valueOf(argument);
    }
}
