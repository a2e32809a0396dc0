package id.tanggap.attachment;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much evidence a case takes, and where it lies.
 *
 * @param folder where bytes lie; without one they lie in the database
 * @param largest file that is taken
 * @param ofReporter how many files a reporter may add to one report
 * @param ofOfficers how many files officers may add to one case
 */
@ConfigurationProperties("tanggap.attachments")
record AttachmentSettings(
        Path folder,
        @DefaultValue("25MB") DataSize largest,
        @DefaultValue("10") int ofReporter,
        @DefaultValue("30") int ofOfficers) {}
