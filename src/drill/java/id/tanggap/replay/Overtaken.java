package id.tanggap.replay;

/** An act came too late: the case has moved on, as it may. */
final class Overtaken extends RuntimeException {

    Overtaken() {
        super("overtaken", null, false, false);
    }
}
