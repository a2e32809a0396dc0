package id.tanggap.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code POST /demo/time {"workingDays": 3}} or {@code {"to": "2026-12-01T09:00:00+07:00"}}: watch deadlines pass. */
@RestController
@Profile("demo")
@RequestMapping("/demo/time")
class TimeMachineApi {

    private static final int LONGEST_JUMP = 500;

    private final TimeMachine machine;

    TimeMachineApi(TimeMachine machine) {
        this.machine = machine;
    }

    record Jump(Integer workingDays, OffsetDateTime to) {}

    record Time(Instant now, int timersFired) {}

    @GetMapping
    Time now() {
        return new Time(machine.now(), 0);
    }

    @PostMapping
    Time jump(@RequestBody Jump jump) {
        Instant target = target(jump);
        if (target.isBefore(machine.now())) {
            throw refused("The time machine only goes forward");
        }
        int fired = machine.passTo(target);
        return new Time(machine.now(), fired);
    }

    private Instant target(Jump jump) {
        if ((jump.workingDays() == null) == (jump.to() == null)) {
            throw refused("Say either workingDays or to");
        }
        if (jump.to() != null) {
            return jump.to().toInstant();
        }
        if (jump.workingDays() < 1 || jump.workingDays() > LONGEST_JUMP) {
            throw refused("workingDays is 1 to " + LONGEST_JUMP);
        }
        return machine.inWorkingDays(jump.workingDays());
    }

    private static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, why);
    }
}
