package id.tanggap.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Our files and where they lie. Links of pages name a file by its content ({@code tanggap-<hash>.css}), so that browsers
 * may keep it; each folder is named, so that links of pages are not looked for among the files.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        named(registry, "/css/", "classpath:/static/css/");
        named(registry, "/js/", "classpath:/static/js/");
        named(registry, "/img/", "classpath:/static/img/");
        named(registry, "/webjars/", "classpath:/META-INF/resources/webjars/");
        registry.addResourceHandler("/robots.txt").addResourceLocations("classpath:/static/");
    }

    private static void named(ResourceHandlerRegistry registry, String address, String folder) {
        registry.addResourceHandler(address + "**")
                .addResourceLocations(folder)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
