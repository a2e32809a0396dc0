package id.tanggap.workflow.rules;

/**
 * Where in a deployment something stands.
 *
 * @param file name of the file without its folder
 * @param id id of the element; null for the file as a whole
 * @param label what the drawing or the form shows of it; may be empty
 */
public record Place(String file, String id, String label) {

    public static Place file(String name) {
        return new Place(name, null, "");
    }

    @Override
    public String toString() {
        if (id == null) {
            return file;
        }
        return file + ", elemen " + id + (label.isBlank() ? "" : " (" + label + ")");
    }
}
