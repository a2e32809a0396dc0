package id.tanggap.escalation;

/** What came of an attempt to raise a rung. */
public enum Raise {
    /** The rung was reached and its people told, now and never again. */
    RAISED,
    /** Not yet time: the clock was projected anew or is paused. */
    EARLY,
    /** The clock was met or stopped, or the rung was reached before: nothing to do. */
    OVER
}
