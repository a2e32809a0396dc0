package id.tanggap.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tells an officer in Tasklist why a form was refused: the sentence of our rules alone. The engine wraps it in English
 * and the id of the task, and says in English only that a task is gone or that somebody was faster.
 */
class PlainRefusals extends OncePerRequestFilter {

    private static final Pattern DOOR = Pattern.compile("/task/[^/]+/submit-form$");
    private static final Pattern WRAPPED = Pattern.compile("Cannot submit task form [^:]+: (.+)", Pattern.DOTALL);

    private final Words words;
    private final ObjectMapper json;

    PlainRefusals(Words words, ObjectMapper json) {
        this.words = words;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !DOOR.matcher(request.getRequestURI()).find();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        HttpStatus status = HttpStatus.resolve(answer.getStatus());
        JsonNode refusal = status != null && status.isError() ? read(answer.getContentAsByteArray()) : null;
        if (refusal instanceof ObjectNode object && object.hasNonNull("message")) {
            object.put("message", plain(status, object.get("message").asText()));
            answer.resetBuffer();
            answer.getOutputStream().write(json.writeValueAsBytes(object));
        }
        answer.copyBodyToResponse();
    }

    private String plain(HttpStatus status, String message) {
        Matcher wrapped = WRAPPED.matcher(message);
        if (status == HttpStatus.BAD_REQUEST && wrapped.matches()) {
            return wrapped.group(1);
        }
        if (message.contains("Cannot find task")) {
            return text("task.gone");
        }
        return text(status == HttpStatus.FORBIDDEN ? "task.forbidden" : "task.failed");
    }

    private String text(String code) {
        return words.text(code, Languages.OF_OFFICERS);
    }

    private JsonNode read(byte[] body) throws IOException {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            return null; // not the engine's answer; it passes as it is
        }
    }
}
