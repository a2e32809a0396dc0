package id.tanggap.drill;

/** Runs one of the drills; {@code dev/drill --help} says how. */
public final class Drill {

    private Drill() {}

    public static void main(String... arguments) {
        try {
            System.exit(run(Options.parse(arguments)) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println("drill: " + e.getMessage() + " (see dev/drill --help)");
            System.exit(2);
        } catch (DrillFailed e) {
            System.err.println("drill: given up: " + e.getMessage());
            System.exit(1);
        }
    }

    /** @return whether everything held */
    private static boolean run(Options options) {
        var told = new Told(System.out);
        return switch (options.drill()) {
            case Options.KILL -> new KillDrill(options, told).run();
            case Options.HOLIDAY -> new HolidayDrill(options, told).run();
            case Options.SESSIONS -> new SessionDrill(options, told).run();
            case Options.SPRAY -> new SprayDrill(options, told).run();
            default -> new ScoresDrill(options, told).run();
        };
    }
}
