package id.tanggap.supervision.board;

import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/** {@code POST /actuator/supervision}: an operator has the board written anew, beside whatever goes on. */
@Component
@Endpoint(id = "supervision")
class BoardEndpoint {

    private final BoardRebuild rebuild;

    BoardEndpoint(BoardRebuild rebuild) {
        this.rebuild = rebuild;
    }

    @WriteOperation
    Map<String, Integer> rebuild() {
        return Map.of("cases", rebuild.run());
    }
}
