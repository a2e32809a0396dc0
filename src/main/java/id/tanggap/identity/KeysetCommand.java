package id.tanggap.identity;

import java.io.PrintStream;

/**
 * Prints a keyset for {@code TANGGAP_IDENTITY_KEYSET}: a new one, or the present one of the environment with a new
 * primary key. Started by {@code dev/keyset}. Never takes a key from the command line, where other users can read it.
 */
final class KeysetCommand {

    private KeysetCommand() {}

    public static void main(String[] args) {
        System.exit(
                run(args.length == 1 ? args[0] : "", System.getenv("TANGGAP_IDENTITY_KEYSET"), System.out, System.err));
    }

    /** @return exit code: 0 done, 1 the present keyset is missing or unusable, 2 wrong usage */
    static int run(String command, String present, PrintStream out, PrintStream err) {
        try {
            switch (command) {
                case "new" -> out.println(Keyset.create().encoded());
                case "rotate" -> out.println(rotate(present));
                default -> {
                    err.println("usage: dev/keyset new | TANGGAP_IDENTITY_KEYSET=<present> dev/keyset rotate");
                    return 2;
                }
            }
            return 0;
        } catch (UnusableKeyset e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static String rotate(String present) {
        if (present == null || present.isBlank()) {
            throw new UnusableKeyset("Set TANGGAP_IDENTITY_KEYSET to the present keyset.");
        }
        return Keyset.parse(present).rotated().encoded();
    }
}
