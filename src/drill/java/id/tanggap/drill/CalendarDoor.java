package id.tanggap.drill;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Changes the national calendar as the national admin does, through the API of a node. */
final class CalendarDoor {

    private static final String AGENCY = "kemenpanrb";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Caller caller;

    CalendarDoor(int port) {
        caller = new Caller(port);
    }

    /** @return number of the change in the journal */
    long add(LocalDate day) {
        return change(
                Map.of("date", day.toString(), "action", "add", "kind", "libur_nasional", "name", "Libur latihan"));
    }

    /** @return number of the change in the journal */
    long remove(LocalDate day) {
        return change(Map.of("date", day.toString(), "action", "remove"));
    }

    private long change(Map<String, String> day) {
        Map<String, Object> wanted = Map.of("agency", AGENCY, "reason", "Latihan", "days", List.of(day));
        Answer answer;
        try {
            answer = caller.postJson(
                    "/api/v1/calendar/changes", JSON.writeValueAsString(wanted), Caller.basic("admin.nasional"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        if (answer.status() != 202) {
            throw new DrillFailed("the calendar was not changed: " + answer.status() + " " + answer.body());
        }
        return answer.json().get("number").asLong();
    }
}
