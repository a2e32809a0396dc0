package id.tanggap.process;

import java.util.List;
import java.util.Map;

/** What changed tables would have decided over the cases of the last quarter. */
public interface Hindsight {

    /**
     * @param before content of the changed files as they were, by file name
     * @param after and as they would be
     * @return empty for files of which nothing can be told
     */
    List<Effect> of(Map<String, byte[]> before, Map<String, byte[]> after);

    /**
     * Numbers only: process owners see no cases.
     *
     * @param kind names the sentence {@code process.effect.<kind>}
     * @param affected how many cases would go otherwise
     * @param of how many were looked at
     * @param before how many of these went so as it was
     */
    record Effect(String file, String kind, long affected, long of, long before) {}
}
