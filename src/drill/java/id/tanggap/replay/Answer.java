package id.tanggap.replay;

import com.fasterxml.jackson.databind.JsonNode;

/** What came back through a door. */
record Answer(String path, int status, JsonNode body) {

    boolean isOk() {
        return status / 100 == 2;
    }

    /** The case has moved on before this act. */
    boolean isTooLate() {
        return status == 409 && body.has("complaintStatus");
    }

    /** @throws ReplayError when it is not the answer to a success */
    Answer ok() {
        if (!isOk()) {
            throw new ReplayError(path + ": " + status + " " + shortly(body.toString()), null);
        }
        return this;
    }

    private static String shortly(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }
}
