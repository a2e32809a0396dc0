package id.tanggap.workflow.rules;

import java.util.List;

/** What holds for every file of a deployment. */
public final class FileRules {

    private FileRules() {}

    /** All of them, in the order in which refusals name what is wrong. */
    public static List<ModelRule> all() {
        return List.of(new KnownFileTypes(), new ReadableFiles(), new FileNames(), new NoTenant());
    }
}
