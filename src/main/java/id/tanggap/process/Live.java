package id.tanggap.process;

import id.tanggap.process.Activation.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in force.
 *
 * @param nation what holds for everybody who tries nothing else; null before anything was activated
 * @param trials what single instansi try before the others, by their codes
 */
public record Live(Activation nation, Map<String, Activation> trials) {

    /** What holds for one instansi; null for what belongs to none. */
    public Activation of(String instansi) {
        return instansi == null ? nation : trials.getOrDefault(instansi, nation);
    }

    /**
     * A draft that goes live for all ends every trial; a release and a way back leave them alone.
     *
     * @param activations oldest first
     */
    static Live after(List<Activation> activations) {
        Activation nation = null;
        Map<String, Activation> trials = new TreeMap<>();
        for (Activation activation : activations) {
            if (activation.instansi() == null) {
                nation = activation;
                if (activation.kind() == Kind.DRAFT) {
                    trials.clear();
                }
            } else if (activation.kind() == Kind.TRIAL_ENDED) {
                trials.remove(activation.instansi());
            } else {
                trials.put(activation.instansi(), activation);
            }
        }
        return new Live(nation, trials);
    }
}
