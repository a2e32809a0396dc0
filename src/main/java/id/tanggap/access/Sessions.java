package id.tanggap.access;

import id.tanggap.identity.Seal;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.server.Session.Cookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions lie in the database: any node serves any request, and none is lost with a node. Decision:
 * docs/decisions/0022-sessions.md.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class Sessions {

    @Bean
    JdbcIndexedSessionRepository storedSessions(
            DataSource database, Seal seal, @Value("${server.servlet.session.timeout}") Duration timeout) {
        // One statement each: a transaction around it would double the round trips of every request.
        var stored = new JdbcIndexedSessionRepository(
                new JdbcTemplate(database), TransactionOperations.withoutTransaction());
        // Requests of one browser run side by side and may set the same attribute; understood by H2, too.
        new MySqlJdbcIndexedSessionRepositoryCustomizer().customize(stored);
        stored.setConversionService(conversion(new SealedAttributes(seal)));
        stored.setDefaultMaxInactiveInterval(timeout);
        return stored;
    }

    @Bean
    @Primary
    FindByIndexNameSessionRepository<? extends Session> sparingSessions(JdbcIndexedSessionRepository stored) {
        return new SparingSessions<>(stored);
    }

    @Bean
    HttpSessionIdResolver sessionCookie(ServerProperties server) {
        Cookie wanted = server.getServlet().getSession().getCookie();
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(wanted.getName());
        cookie.setUseHttpOnlyCookie(wanted.getHttpOnly());
        cookie.setUseSecureCookie(wanted.getSecure());
        cookie.setSameSite(wanted.getSameSite().attributeValue());
        return new SessionCookie(cookie, Addresses.OWN_FILES);
    }

    private static GenericConversionService conversion(SealedAttributes attributes) {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, attributes::close);
        conversion.addConverter(byte[].class, Object.class, attributes::open);
        return conversion;
    }
}
