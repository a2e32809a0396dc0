package id.tanggap.supervision.live;

import id.tanggap.supervision.Scope;
import java.io.IOException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An open screen, and what its officer sees. */
record Screen(String username, Scope scope, SseEmitter stream) {

    /** @return false when it is gone */
    boolean tell(CaseChange change) {
        return !change.isFor(scope)
                || send(SseEmitter.event()
                        .id(String.valueOf(change.entry()))
                        .name("case")
                        .data(change));
    }

    /** Says nothing, so that proxies keep the line open and a screen that is gone is noticed. */
    boolean breathe() {
        return send(SseEmitter.event().comment("."));
    }

    boolean greet(long latest) {
        return send(SseEmitter.event()
                .id(String.valueOf(latest))
                .reconnectTime(1000)
                .comment("hello"));
    }

    private boolean send(SseEmitter.SseEventBuilder event) {
        try {
            stream.send(event);
            return true;
        } catch (IOException | IllegalStateException gone) {
            stream.completeWithError(gone);
            return false;
        }
    }
}
