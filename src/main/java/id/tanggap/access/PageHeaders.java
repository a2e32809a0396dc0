package id.tanggap.access;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What pages ask of the browser. That it comes back over TLS only is asked where it came over TLS. */
final class PageHeaders {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    /** A reporter may say where the fault is; nothing else of the device is our business. */
    private static final String DEVICE_POLICY = "geolocation=(self), camera=(), microphone=(), payment=(), usb=()";

    private PageHeaders() {}

    /** Our own pages. @param provider where logins and logouts may lead besides; or empty */
    static void ofPages(HeadersConfigurer<HttpSecurity> headers, String provider) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives((CONTENT_POLICY + " " + provider).strip()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        Addresses.REPORTS, new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")));
        apart(headers);
    }

    /** The engine's web apps bring a content policy of their own. */
    static void ofWebApps(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().contentTypeOptions(withDefaults()).httpStrictTransportSecurity(withDefaults());
        apart(headers);
    }

    private static void apart(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new CacheHeaders())
                .permissionsPolicyHeader(device -> device.policy(DEVICE_POLICY))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
