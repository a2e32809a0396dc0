package id.tanggap.process;

import id.tanggap.language.Refusal;
import java.util.List;
import java.util.Map;

/** The files of a draft break model rules; nothing was kept. */
public class DraftRefused extends Refusal {

    private final transient List<ModelFinding> findings;

    public DraftRefused(List<ModelFinding> findings) {
        super(
                Kind.UNSOUND,
                findings.size() + " model rules are broken",
                null,
                "process.refused.unsound",
                findings.size());
        this.findings = List.copyOf(findings);
    }

    public List<ModelFinding> findings() {
        return findings;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("findings", findings);
    }
}
