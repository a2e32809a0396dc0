package id.tanggap.workflow.rules;

import java.util.List;

/**
 * The files of one deployment, parsed, and what they may refer to besides.
 *
 * @param unreadable what could not be parsed, and why
 * @param deployed what the engine already knows
 */
public record Models(
        List<XmlFile> processes,
        List<XmlFile> decisions,
        List<FormFile> forms,
        List<Unreadable> unreadable,
        Deployed deployed) {

    /**
     * A file that is not what its ending says, or has an ending that says nothing to us.
     *
     * @param why what the parser said; null when the kind of file is unknown
     */
    public record Unreadable(String file, String why) {}

    public boolean hasForm(String key) {
        return forms.stream().anyMatch(form -> form.key().equals(key)) || deployed.form(key);
    }

    public boolean hasProcess(String key) {
        return has(processes, key) || deployed.process(key);
    }

    public boolean hasDecision(String key) {
        return has(decisions, key) || deployed.decision(key);
    }

    private static boolean has(List<XmlFile> files, String key) {
        return files.stream().map(XmlFile::key).anyMatch(key::equals);
    }
}
