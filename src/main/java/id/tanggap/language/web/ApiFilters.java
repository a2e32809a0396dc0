package id.tanggap.language.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

/** What stands before and behind the public API. */
@Configuration(proxyBeanMethods = false)
class ApiFilters {

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        var limit = new FilterRegistrationBean<>(new BodyLimit());
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
}
