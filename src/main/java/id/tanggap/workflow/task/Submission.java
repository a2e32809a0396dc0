package id.tanggap.workflow.task;

import id.tanggap.agency.Officer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import id.tanggap.workflow.contract.TaskContract;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields that an officer submitted with a task; they live for one transaction and reach no engine table. */
public final class Submission {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\[\\]\",\\s]+");

    private final TaskContract contract;
    private final OpenTask task;
    private final Officer officer;
    private final Map<String, Object> fields;

    Submission(TaskContract contract, OpenTask task, Officer officer, Map<String, Object> fields) {
        this.contract = contract;
        this.task = task;
        this.officer = officer;
        this.fields = fields;
    }

    /** Which one of its kind the task is about. */
    String key() {
        return task.key();
    }

    /** The key of a case. */
    TrackingNumber trackingNumber() {
        return task.trackingNumber();
    }

    Officer officer() {
        return officer;
    }

    /** A process variable as the task sees it: a code; null when it is not set. */
    Object variable(String name) {
        return task.variable(name);
    }

    /**
     * What was decided.
     *
     * @throws InvalidInput if it is none of the decisions of the contract; a missing one is as unknown as a wrong one
     */
    String decision() {
        String decision = text(TaskContract.DECISION);
        if (decision == null || !contract.decisions().contains(decision)) {
            throw unknownDecision();
        }
        return decision;
    }

    /** For a switch over {@link #decision()}, which has no other. */
    InvalidInput unknownDecision() {
        return new InvalidInput("decision", "decision.unknown");
    }

    /** The text of a field, made plain; null when it is missing or nothing can be seen of it. */
    String text(String field) {
        Object value = value(field);
        return value == null ? null : PlainText.orNull(value.toString());
    }

    /** The number in a field, null when it is missing. */
    Integer number(String field) {
        String typed = text(field);
        try {
            return typed == null ? null : Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInput(field, "number.malformed");
        }
    }

    /**
     * The numbers chosen in a list, empty when none was. Tasklist submits a list as an object in JSON, the API as one of
     * Java.
     */
    List<Long> numbers(String field) {
        Object value = value(field);
        Stream<?> chosen = value instanceof Collection<?> many
                ? many.stream()
                : value == null ? Stream.empty() : BETWEEN_NUMBERS.splitAsStream(value.toString());
        try {
            return chosen.map(Object::toString)
                    .filter(text -> !text.isBlank())
                    .map(Long::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new InvalidInput(field, "number.malformed");
        }
    }

    /** The day in a field, null when it is missing. */
    LocalDate date(String field) {
        String typed = text(field);
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "date.malformed");
        }
    }

    /**
     * Whether a box is ticked, null when the field was not submitted.
     *
     * @throws InvalidInput if it is anything but true or false: "yes" might be meant as either
     */
    Boolean flag(String field) {
        Object value = value(field);
        if (value == null || value instanceof Boolean) {
            return (Boolean) value;
        }
        throw new InvalidInput(field, "flag.malformed");
    }

    /** The option chosen in a field; the fallback where none was. */
    <E extends Enum<E>> E choice(String field, Class<E> options, E fallback) {
        String chosen = text(field);
        try {
            return chosen == null ? fallback : Enum.valueOf(options, chosen);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(field, "choice.unknown");
        }
    }

    private Object value(String field) {
        if (!contract.keys().contains(field)) {
            throw new IllegalStateException(contract.id() + " has no field " + field + " in its contract");
        }
        return fields.get(field);
    }
}
