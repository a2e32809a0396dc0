package id.tanggap.escalation;

/** What came of an attempt to raise a rung. */
public enum Raise {
    /** The rung was reached and its people told, now and never again. */
    RAISED,
    /** The last rung was reached: the reporter is asked for consent to the hand-over, unless yes or no was said before. */
    ASKED,
    /** Not yet time: the clock was projected anew or is paused. */
    EARLY,
    /** The clock was met or stopped, or there is no further rung: nothing to do. */
    OVER
}
