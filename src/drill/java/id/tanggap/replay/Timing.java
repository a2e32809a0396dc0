package id.tanggap.replay;

/** How often something was done and how long it took in all. */
record Timing(long calls, long nanos) {

    Timing plus(Timing other) {
        return new Timing(calls + other.calls, nanos + other.nanos);
    }

    double meanMillis() {
        return nanos / 1e6 / calls;
    }

    double seconds() {
        return nanos / 1e9;
    }
}
