package id.tanggap.supervision.web;

import id.tanggap.agency.Officer;
import id.tanggap.supervision.Overseers;
import id.tanggap.supervision.live.Screens;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Which cases change, as they change. */
@RestController
class EventStream {

    private final Overseers overseers;
    private final Screens screens;

    EventStream(Overseers overseers, Screens screens) {
        this.overseers = overseers;
        this.screens = screens;
    }

    /**
     * A stream of events {@code case}, each with the number, the place and the state of a case of the officer's. It ends
     * after some minutes and goes on where it ended.
     *
     * @param seen id of the last event that was seen
     */
    @GetMapping(path = "/api/v1/supervision/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @RequestHeader(name = "Last-Event-ID", required = false) Long seen,
            @Parameter(hidden = true) @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return screens.open(officer.username(), overseers.require(officer), seen);
    }
}
