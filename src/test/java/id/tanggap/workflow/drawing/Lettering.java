package id.tanggap.workflow.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * A text in a drawing and the room that it has. Modeler and Cockpit set it in Arial, whose letters are as wide as those
 * of Helvetica, which every PDF reader knows; so it measures the same on every machine, whatever fonts that has.
 *
 * @param owner id of what the text names
 * @param room empty when the drawing has none for it
 */
record Lettering(String owner, String text, Rectangle2D room, Place place) {

    /** In thousandths of the size of the letters. */
    private static final FontMetrics HELVETICA = Standard14Fonts.getAFM("Helvetica");

    private static final GlyphList LETTERS = GlyphList.getAdobeGlyphList();
    private static final double LINE_HEIGHT = 1.2;

    /** In pixels: whatever its room, Cockpit makes no line of a label longer; Modeler makes lines as long as the room. */
    private static final double LABEL_WIDTH = 90;

    enum Place {
        BESIDE(11),
        INSIDE(12);

        private final int size;

        Place(int size) {
            this.size = size;
        }
    }

    /** Whether no word breaks and no line is left over, and a label has the same lines in Cockpit and in Modeler. */
    boolean hasRoom() {
        List<String> lines = lines();
        return lines.stream().allMatch(line -> width(line) <= room.getWidth())
                && lines.size() * place.size * LINE_HEIGHT <= room.getHeight() + 1;
    }

    /** As many words to a line as will go into it. */
    private List<String> lines() {
        double longest = place == Place.BESIDE ? LABEL_WIDTH : room.getWidth();
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            int last = lines.size() - 1;
            String longer = last < 0 ? word : lines.get(last) + " " + word;
            if (last < 0 || width(longer) > longest) {
                lines.add(word);
            } else {
                lines.set(last, longer);
            }
        }
        return lines;
    }

    private double width(String line) {
        return width(line, place);
    }

    static double width(String line, Place place) {
        return line.codePoints()
                        .mapToObj(LETTERS::codePointToName)
                        .mapToDouble(HELVETICA::getCharacterWidth)
                        .sum()
                / 1000
                * place.size;
    }

    @Override
    public String toString() {
        return owner + " '" + text + "'";
    }
}
