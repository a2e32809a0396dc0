package id.tanggap.escalation;

import java.time.LocalDate;

/**
 * Something is wrong with a team.
 *
 * @param waiting the work that is concerned
 * @param absentFrom last day on which somebody worked, or, later than that, the day on which the work came
 */
record Finding(AlarmCause cause, String team, Waiting waiting, LocalDate absentFrom) {

    /** Of one cause and team there is one alarm at a time. */
    String key() {
        return key(cause, team);
    }

    static String key(AlarmCause cause, String team) {
        return cause + "/" + team;
    }
}
