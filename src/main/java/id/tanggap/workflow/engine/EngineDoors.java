package id.tanggap.workflow.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.language.Words;
import jakarta.servlet.Filter;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the logged-in officer to the engine's web apps and to engine REST, behind our filter chains. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    /** After Spring Security, before the web apps' own filters. */
    private static final int AFTER_OUR_LOGIN = 10;

    @Bean
    FilterRegistrationBean<Filter> staffOfWebApps(ProcessEngine engine) {
        var registration = new FilterRegistrationBean<Filter>(new StaffOfWebApps(engine));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_OUR_LOGIN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> staffOfEngineRest() {
        var registration = new FilterRegistrationBean<Filter>(new ProcessEngineAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", StaffOfEngineRest.class.getName()));
        registration.addUrlPatterns("/engine-rest/*");
        registration.setOrder(AFTER_OUR_LOGIN);
        return registration;
    }

    @Bean
    FilterRegistrationBean<Filter> plainRefusals(Words words, ObjectMapper json) {
        var registration = new FilterRegistrationBean<Filter>(new PlainRefusals(words, json));
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(AFTER_OUR_LOGIN);
        return registration;
    }
}
