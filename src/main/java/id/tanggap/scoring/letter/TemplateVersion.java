package id.tanggap.scoring.letter;

import java.time.Instant;

/**
 * A text for a kind of letter.
 *
 * @param number 0 for the text that is shipped and was never changed, then 1, 2 …
 * @param shipped whether it is the text that is shipped
 * @param changedBy name of who chose it; null with number 0
 * @param changedAt null with number 0
 */
public record TemplateVersion(int number, TemplateText text, boolean shipped, String changedBy, Instant changedAt) {}
