package id.tanggap.workflow.rules;

/** The name of a resource: the engine sees paths from a release and bare names from Modeler. */
public final class FileName {

    private FileName() {}

    public static String of(String resource) {
        return resource.substring(Math.max(resource.lastIndexOf('/'), resource.lastIndexOf('\\')) + 1);
    }

    static String key(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
