package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import id.tanggap.access.factor.FactorSecret;
import id.tanggap.access.factor.SecondFactors;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.MovableClock;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import id.tanggap.support.ProviderAddress;
import java.net.URI;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** Officers come in by the provider of identities as the officers they are here, and as nobody else. */
@ApplicationTest
class ProviderLoginTests {

    private static final String OFFICER = "baru.tng-dbmsda";
    private static final String THEIR_NAME = "198001012005011001";
    private static final String THEIR_GROUP = "bina-marga/penghubung";
    private static final String PAGE = "/dua-langkah";
    private static final String START = "/masuk/lewat/sso";

    private static Provider provider;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    MovableClock clock;

    @Autowired
    StaffDirectory staff;

    @Autowired
    IdentityService identity;

    @Autowired
    SecondFactors factors;

    private String file;

    @BeforeEach
    void begin() {
        if (provider == null) {
            provider = Provider.at(ProviderAddress.PORT, port);
        }
        provider.says().withForeignKey = false;
        says(claims -> claims.claim("groups", List.of(THEIR_GROUP, "pegawai")));
        journey.begin();
        staff.save(new Officer(OFFICER, "Pegawai", Set.of(new Membership(Role.LIAISON, Journey.UNIT))), "demo");
        file = "/berkas/" + journey.disposed();
    }

    @AfterEach
    void forget() {
        identity.deleteUser(OFFICER);
    }

    @AfterAll
    static void stop() {
        provider.close();
        provider = null;
    }

    @Test
    void an_officer_links_the_account_there_once_and_comes_in_by_it_from_then_on() {
        assertThat(new Caller(port).get("/masuk").body()).contains("Masuk lewat SSO Kabupaten", START);
        Caller officer = linked();
        assertThat(officer.get(PAGE).body()).contains("Akun Anda terhubung");

        Caller later = new Caller(port);
        assertThat(comeIn(later).header("Location")).endsWith("/camunda/app/tasklist/default/");

        assertThat(later.get(file).status()).isEqualTo(200);
        assertThat(later.get("/camunda/api/engine/engine/default/task/count").status())
                .isEqualTo(200);
        assertThat(later.get("/camunda/api/admin/auth/user/default")
                        .json()
                        .get("userId")
                        .asText())
                .isEqualTo(OFFICER);
    }

    @Test
    void the_provider_is_asked_so_that_no_answer_can_be_slipped_in() {
        String asked = new Caller(port).get(START).header("Location");

        assertThat(asked)
                .startsWith("http://localhost:" + ProviderAddress.PORT + "/oauth2/authorize?")
                .contains("code_challenge_method=S256", "state=", "nonce=", "response_type=code", "scope=openid&")
                .doesNotContain("prompt=");
    }

    @Test
    void whoever_is_linked_to_no_officer_is_told_what_to_do() {
        Caller stranger = new Caller(port);

        assertThat(comeIn(stranger).header("Location")).endsWith("/masuk?akun=UNKNOWN");

        assertThat(stranger.get("/masuk?akun=UNKNOWN").body()).contains("belum terhubung", "role=\"alert\"");
        assertThat(stranger.get(file).status()).isEqualTo(302);
    }

    @Test
    void nobody_is_linked_by_coming_in_with_a_name_of_ours() {
        Caller stranger = new Caller(port);
        says(claims -> claims.claim("groups", List.of(THEIR_GROUP)).claim("preferred_username", OFFICER));

        assertThat(comeIn(stranger, OFFICER).header("Location")).endsWith("/masuk?akun=UNKNOWN");
    }

    @Test
    void without_a_group_that_stands_for_a_role_nobody_comes_in() {
        linked();
        Caller officer = new Caller(port);
        says(claims -> claims.claim("groups", "pegawai"));

        assertThat(comeIn(officer).header("Location")).endsWith("/masuk?akun=ROLES");

        assertThat(officer.get("/masuk?akun=ROLES").body()).contains("tidak menyebut satu pun peran");
        assertThat(officer.get(file).status()).isEqualTo(302);
    }

    @Test
    void no_group_gives_a_role_that_the_account_does_not_hold() {
        linked();
        Caller officer = new Caller(port);
        says(claims -> claims.claim("groups", List.of(THEIR_GROUP, "teknologi")));

        comeIn(officer);

        assertThat(officer.get(file).status()).isEqualTo(200);
        assertThat(officer.get("/peran", "Accept", "text/html").status()).isEqualTo(403);
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                forged("another issuer", claims -> claims.issuer("http://elsewhere.example")),
                forged("another nonce", claims -> claims.claim("nonce", "another")),
                forged("another client", claims -> claims.audience(List.of("another"))),
                forged("too old", claims -> claims.issuedAt(Instant.now().minusSeconds(7200))
                        .expiresAt(Instant.now().minusSeconds(3600))));
    }

    private static Arguments forged(String how, Consumer<JwtClaimsSet.Builder> claims) {
        return Arguments.of(how, claims);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void a_token_that_is_not_for_us_here_and_now_opens_nothing(String how, Consumer<JwtClaimsSet.Builder> claims) {
        linked();
        says(claims.andThen(right -> right.claim("groups", List.of(THEIR_GROUP))));

        expectRefusal();
    }

    @Test
    void a_token_that_another_has_signed_opens_nothing() {
        linked();
        provider.says().withForeignKey = true;

        expectRefusal();
    }

    @Test
    void an_answer_that_was_not_asked_for_opens_nothing() {
        linked();
        String back = provider.login(THEIR_NAME, new Caller(port).get(START).header("Location"));

        assertThat(new Caller(port).get(path(back)).header("Location")).endsWith("/masuk?akun=ANSWER");
    }

    @Test
    void the_own_second_factor_is_asked_for_unless_the_provider_has_asked_for_one() throws InvalidKeyException {
        linked();
        turnOn();
        Caller officer = new Caller(port);

        assertThat(comeIn(officer).header("Location")).endsWith("/masuk/kode");
        assertThat(officer.get(file).status()).isEqualTo(302);
        String paper = factors.newRecoveryCodes(OFFICER).get(0);
        assertThat(officer.postForm("/masuk", "/masuk", Map.of("code", paper)).header("Location"))
                .contains(file);
        assertThat(officer.get(file).status()).isEqualTo(200);

        says(claims -> claims.claim("groups", List.of(THEIR_GROUP)).claim("amr", List.of("pwd", "otp")));
        assertThat(comeIn(new Caller(port)).header("Location")).endsWith("/tasklist/default/");
    }

    @Test
    void an_act_that_needs_a_fresh_proof_goes_by_the_provider_and_keeps_what_was_typed() {
        linked();
        Caller officer = new Caller(port);
        comeIn(officer);
        clock.freezeAt(clock.instant().plus(Duration.ofMinutes(6)));

        Answer asked = officer.postForm(PAGE, PAGE + "/token", Map.of("label", "Modeler \"utama\""));
        assertThat(asked.body()).contains("href=\"" + START + "\"").doesNotContain("type=\"password\"");
        String there = officer.get(START).header("Location");
        assertThat(there).contains("prompt=login", "max_age=0");
        assertThat(officer.get(path(provider.login(THEIR_NAME, there))).header("Location"))
                .endsWith("/lanjutkan");
        assertThat(officer.get("/lanjutkan").body())
                .contains("action=\"" + PAGE + "/token\"", "value=\"Modeler &quot;utama&quot;\"");

        assertThat(officer.postForm(PAGE, PAGE + "/token", Map.of("label", "Modeler"))
                        .body())
                .contains("tanggap_");
    }

    @Test
    void a_logout_ends_both_sessions() {
        linked();
        Caller officer = new Caller(port);
        comeIn(officer);

        Answer answer = officer.postForm(PAGE, "/keluar", Map.of());

        assertThat(answer.header("Location"))
                .startsWith("http://localhost:" + ProviderAddress.PORT + "/connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=");
        assertThat(officer.get(file).status()).isEqualTo(302);
    }

    @Test
    void a_link_is_taken_away_by_its_officer_and_ends_with_the_account() {
        Caller officer = linked();
        officer.postForm(PAGE, PAGE + "/sso/lepas", Map.of());
        assertThat(comeIn(new Caller(port)).header("Location")).endsWith("/masuk?akun=UNKNOWN");

        linked();
        identity.deleteUser(OFFICER);
        assertThat(comeIn(new Caller(port)).header("Location")).endsWith("/masuk?akun=UNKNOWN");
    }

    private void turnOn() throws InvalidKeyException {
        FactorSecret app = factors.newSecret();
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(app.bytes(), codes.getAlgorithm());
        assertThat(factors.turnOn(OFFICER, app, codes.generateOneTimePasswordString(key, Instant.now())))
                .isTrue();
    }

    /** The officer, logged in, has linked the account. */
    private Caller linked() {
        Caller officer = new Caller(port).loggedInAs(OFFICER);
        assertThat(officer.postForm(PAGE, PAGE + "/sso", Map.of()).header("Location"))
                .endsWith(START);
        assertThat(comeIn(officer).header("Location")).doesNotContain("akun=");
        return officer;
    }

    private Answer comeIn(Caller caller) {
        return comeIn(caller, THEIR_NAME);
    }

    private Answer comeIn(Caller caller, String user) {
        return caller.get(path(provider.login(user, caller.get(START).header("Location"))));
    }

    private void expectRefusal() {
        Caller officer = new Caller(port);
        assertThat(comeIn(officer).header("Location")).endsWith("/masuk?akun=ANSWER");
        assertThat(officer.get("/masuk?akun=ANSWER").body()).contains("tidak dapat diterima");
        assertThat(officer.get(file).status()).isEqualTo(302);
    }

    private static void says(Consumer<JwtClaimsSet.Builder> claims) {
        provider.says().claims = claims;
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
