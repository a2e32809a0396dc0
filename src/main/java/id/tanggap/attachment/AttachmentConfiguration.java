package id.tanggap.attachment;

import id.tanggap.attachment.cleaning.CleaningLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AttachmentSettings.class, CleaningLimits.class})
class AttachmentConfiguration {

    @Bean
    ContentStore attachmentContent(AttachmentSettings settings, JdbcClient database) {
        return settings.folder() == null ? new DatabaseContent(database) : new FolderContent(settings.folder());
    }
}
