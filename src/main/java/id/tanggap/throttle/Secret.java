package id.tanggap.throttle;

/** What is guessed, in the words of metrics and logs. */
public enum Secret {
    PASSWORD("login", "Passwords", "account"),
    RECEIPT("receipt", "Receipts", "report");

    private final String door;
    private final String plural;
    private final String subject;

    Secret(String door, String plural, String subject) {
        this.door = door;
        this.plural = plural;
        this.subject = subject;
    }

    String metric(String what) {
        return "tanggap." + door + "." + what;
    }

    String plural() {
        return plural;
    }

    /** What it opens. */
    String subject() {
        return subject;
    }

    String subjects() {
        return subject + "s";
    }
}
