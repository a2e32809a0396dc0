package id.tanggap.workflow.rules;

import java.util.Optional;

/** What the engine knows: what was deployed before, asked only for what is not in the deployment itself. */
public interface Deployed {

    /** A first deployment: the files must suffice for themselves. */
    Deployed NOTHING = new Deployed() {
        @Override
        public boolean form(String key) {
            return false;
        }

        @Override
        public boolean process(String key) {
            return false;
        }

        @Override
        public boolean decision(String key) {
            return false;
        }

        @Override
        public Optional<String> tenant() {
            return Optional.empty();
        }
    };

    boolean form(String key);

    boolean process(String key);

    boolean decision(String key);

    /** The tenant that the deployment is meant for. */
    Optional<String> tenant();
}
