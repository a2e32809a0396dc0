package id.tanggap.access;

import id.tanggap.agency.Agencies;
import id.tanggap.audit.Journal;
import id.tanggap.identity.Seal;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.session.SessionAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Another node on the same database, with our sessions and our doors and nothing behind them: two whole applications in
 * one JVM would share the engine's registry. That whole nodes do it is shown by {@code dev/drill sessions}.
 */
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    SessionAutoConfiguration.class
})
@Import({Sessions.class, WebSecurity.class, SecondNode.Door.class})
class SecondNode {

    /** A page of staff that tells who has come. */
    @RestController
    static class Door {

        @GetMapping("/berkas/who")
        String who(@AuthenticationPrincipal StaffMember member) {
            return member.getName() + " " + member.officer().groups();
        }
    }

    /** @param first the application whose database, keys and staff it shares */
    static ConfigurableApplicationContext beside(ApplicationContext first) {
        return new SpringApplicationBuilder(SecondNode.class)
                .profiles("demo")
                .initializers((GenericApplicationContext node) -> {
                    node.registerBean(
                            DataSource.class,
                            () -> first.getBean(DataSource.class),
                            shared -> shared.setDestroyMethodName(""));
                    node.registerBean(Journal.class, () -> first.getBean(Journal.class));
                    node.registerBean(Agencies.class, () -> first.getBean(Agencies.class));
                    node.registerBean(Seal.class, () -> first.getBean(Seal.class));
                    node.registerBean(PasswordCheck.class, () -> first.getBean(PasswordCheck.class));
                    node.registerBean(Proofs.class, () -> first.getBean(Proofs.class));
                    node.registerBean(InterruptedActs.class, () -> first.getBean(InterruptedActs.class));
                    node.registerBean(StaffLogin.class, () -> first.getBean(StaffLogin.class));
                    node.registerBean(LoginFailure.class, () -> first.getBean(LoginFailure.class));
                    node.registerBean(ProviderLogin.class, () -> first.getBean(ProviderLogin.class));
                    node.registerBean(StaffAuthentication.class, () -> first.getBean(StaffAuthentication.class));
                    node.registerBean(ProgramAuthentication.class, () -> first.getBean(ProgramAuthentication.class));
                })
                .run("--server.port=0", "--spring.main.banner-mode=off");
    }
}
