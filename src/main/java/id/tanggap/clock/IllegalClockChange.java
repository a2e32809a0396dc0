package id.tanggap.clock;

import id.tanggap.language.Refusal;

/** A clock cannot be changed in this way. */
public class IllegalClockChange extends Refusal {

    /**
     * @param code names the text {@code clock.refused.<code>}
     * @param message the same for developers, with the clock that it is about
     */
    IllegalClockChange(String code, String message) {
        super(Kind.LATE, message, null, "clock.refused." + code);
    }
}
