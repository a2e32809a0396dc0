package id.tanggap.attachment.cleaning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a file is looked at.
 *
 * @param pixels a picture that says it has more is not decoded at all
 * @param longestSide in pixels, of a picture that is kept; larger ones are made smaller
 * @param pages of a paper
 */
@ConfigurationProperties("tanggap.attachments.cleaning")
public record CleaningLimits(
        @DefaultValue("120000000") long pixels, @DefaultValue("2560") int longestSide, @DefaultValue("20") int pages) {}
