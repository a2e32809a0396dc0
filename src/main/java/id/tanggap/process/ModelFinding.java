package id.tanggap.process;

/**
 * A model rule that a file breaks, in the language of officers.
 *
 * @param element id of the element; null for the file as a whole
 * @param label what the drawing or the form shows of it; may be empty
 * @param place all of that in words
 */
public record ModelFinding(
        String rule, String file, String element, String label, String place, String reason, String remedy) {}
