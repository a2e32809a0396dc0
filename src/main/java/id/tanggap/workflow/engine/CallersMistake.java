package id.tanggap.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.tanggap.workflow.task.FormSeam;
import id.tanggap.workflow.task.SealedTaskService;
import jakarta.ws.rs.core.Response.Status;
import java.io.CharConversionException;
import java.io.EOFException;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;

/**
 * Tells nonsense that was sent to the engine from a failure of ours. The engine says "null", "not found" and "no such
 * execution" as failures of its own; here it counts where that was found out: before the process moved, while the request
 * was read or its command looked for what it names.
 */
final class CallersMistake {

    private static final String REST = "org.camunda.bpm.engine.rest.";
    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private static final List<String> DOORS = List.of(REST, "org.glassfish.jersey.servlet.");

    /** Code that reads requests and finds what they name. */
    private static final List<String> READING =
            List.of(REST, ENGINE + "cmd.", ENGINE + "GetDeployed", ENGINE + "AbstractQuery");

    /** Code that reading asks for help. */
    private static final List<String> LIBRARIES = List.of("java.", "jdk.", "com.fasterxml.", "org.glassfish.jersey.");

    /** Code that runs when the process moves: behaviours, our own beans, expressions of models. */
    private static final List<String> MOVING = List.of(
            ENGINE + "pvm.", ENGINE + "bpmn.behavior.", ENGINE + "delegate.", ENGINE + "jobexecutor.", "id.tanggap.");

    /** Code of ours that stands around every command. */
    private static final List<String> AROUND = List.of(
            "id.tanggap.workflow.engine.",
            "id.tanggap.workflow.rights.",
            SealedTaskService.class.getName(),
            FormSeam.class.getName());

    /** What reading throws at what it cannot use. */
    private static final List<Class<? extends Exception>> UNREADABLE = List.of(
            JsonProcessingException.class,
            ParseException.class,
            CharConversionException.class,
            EOFException.class,
            NullPointerException.class,
            IllegalArgumentException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            ArithmeticException.class,
            DateTimeException.class);

    private CallersMistake() {}

    /** The status that tells the caller; empty if the failure is ours. */
    static Optional<Status> status(Throwable thrown) {
        List<Throwable> chain = Stream.iterate(thrown, each -> each != null, Throwable::getCause)
                .limit(20)
                .toList();
        Optional<Status> told = chain.stream()
                .map(ExceptionHandlerHelper.getInstance()::getStatus)
                .filter(status -> status != null && status.getStatusCode() < 500)
                .findFirst();
        return told.or(() -> ofCause(chain.get(chain.size() - 1)));
    }

    private static Optional<Status> ofCause(Throwable cause) {
        if (cause instanceof OptimisticLockingException) {
            return Optional.of(Status.CONFLICT);
        }
        List<String> above = aboveRest(cause);
        if (above.stream().anyMatch(frame -> startsWithAny(frame, MOVING) && !startsWithAny(frame, AROUND))) {
            return Optional.empty();
        }
        boolean refused =
                cause instanceof ProcessEngineException && !(cause instanceof ProcessEnginePersistenceException);
        boolean unreadable = UNREADABLE.stream().anyMatch(type -> type.isInstance(cause))
                && above.stream()
                        .filter(frame -> !startsWithAny(frame, LIBRARIES) && !startsWithAny(frame, AROUND))
                        .findFirst()
                        .map(frame -> startsWithAny(frame, READING))
                        .orElse(true);
        return refused || unreadable || isOfData(cause) ? Optional.of(Status.BAD_REQUEST) : Optional.empty();
    }

    /** Too long, too large, of another type, not there or there already: SQL's classes 22 and 23. */
    private static boolean isOfData(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().matches("2[23].*");
    }

    /** From where it was thrown to the resource that was asked, or to where the request came in. */
    private static List<String> aboveRest(Throwable cause) {
        List<String> frames = Arrays.stream(cause.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        int resource = 0;
        while (resource < frames.size() && !startsWithAny(frames.get(resource), DOORS)) {
            resource++;
        }
        return frames.subList(0, Math.min(resource + 1, frames.size()));
    }

    private static boolean startsWithAny(String frame, List<String> packages) {
        return packages.stream().anyMatch(frame::startsWith);
    }
}
