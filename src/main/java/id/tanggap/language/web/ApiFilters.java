package id.tanggap.language.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;

/** What stands before and behind the public API. */
@Configuration(proxyBeanMethods = false)
class ApiFilters {

    /** Room for the longest report, even with every character spelled as an escape. */
    private static final DataSize LONGEST_BODY = DataSize.ofKilobytes(64);

    @Bean
    FilterRegistrationBean<BodyLimit> apiBodyLimit() {
        var limit = new FilterRegistrationBean<>(new BodyLimit(ApiFilters::limit));
        limit.setName("apiBodyLimit");
        limit.addUrlPatterns("/api/*");
        return limit;
    }

    @Bean
    FilterRegistrationBean<ApiErrors> apiErrors(Problems problems, LocaleResolver locales, ObjectMapper json) {
        var errors = new FilterRegistrationBean<>(new ApiErrors(problems, locales, json));
        errors.addUrlPatterns("/error");
        errors.setDispatcherTypes(DispatcherType.ERROR);
        // Before the login, which has nothing to say to a mistake.
        errors.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return errors;
    }

    /** Evidence files come as multipart bodies and have limits of their own. */
    private static DataSize limit(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") ? null : LONGEST_BODY;
    }
}
