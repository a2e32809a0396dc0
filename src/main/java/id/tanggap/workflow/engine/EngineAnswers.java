package id.tanggap.workflow.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What engine REST and the web apps answer when something is thrown. Nonsense is told to the caller and to nobody else; a
 * failure of ours is logged once, under an id that the caller gets, and without a message, which could quote somebody.
 *
 * <p>Decision: docs/decisions/0041-engine-answers.md.
 */
abstract class EngineAnswers<T extends Throwable> implements ExceptionMapper<T> {

    private static final Logger LOG = LoggerFactory.getLogger(EngineAnswers.class);

    /** Before the engine's own, which stand for the same types. */
    private static final int FIRST = 1;

    @Override
    public Response toResponse(T thrown) {
        if (ExceptionHandlerHelper.getInstance().getStatus(thrown).getStatusCode() < 500) {
            return ExceptionHandlerHelper.getInstance().getResponse(thrown);
        }
        Optional<Status> mistake = CallersMistake.status(thrown);
        if (mistake.isPresent()) {
            boolean said = thrown instanceof ProcessEngineException || thrown instanceof RestException;
            return answer(
                    mistake.get(),
                    "InvalidRequestException",
                    said ? thrown.getMessage() : mistake.get().getReasonPhrase());
        }
        String id = UUID.randomUUID().toString();
        LOG.error("A call of the engine failed, {}", id, new Nameless(thrown));
        return answer(Status.INTERNAL_SERVER_ERROR, thrown.getClass().getSimpleName(), id);
    }

    private static Response answer(Status status, String type, String message) {
        var told = new ExceptionDto();
        told.setType(type);
        told.setMessage(message);
        return Response.status(status)
                .entity(told)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** Where it happened, without what was said. */
    private static final class Nameless extends Exception {

        Nameless(Throwable thrown) {
            super(thrown.getClass().getName(), thrown.getCause() == null ? null : new Nameless(thrown.getCause()));
            setStackTrace(thrown.getStackTrace());
        }
    }

    @Priority(FIRST)
    static class ToAnything extends EngineAnswers<Throwable> {}

    @Priority(FIRST)
    static class ToEngine extends EngineAnswers<ProcessEngineException> {}

    @Priority(FIRST)
    static class ToRest extends EngineAnswers<RestException> {}
}
