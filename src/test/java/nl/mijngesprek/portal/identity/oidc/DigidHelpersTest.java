package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperName;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.Helpers;
import nl.mijngesprek.portal.identity.KnownClient;
import nl.mijngesprek.portal.identity.MandateId;
import nl.mijngesprek.portal.identity.PrivateHelper;
import nl.mijngesprek.portal.identity.ProvedAtDigid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What becomes of a login with DigiD at the door of helpers, by the claims that the provider tells. */
class DigidHelpersTest {

    private static final String AMINA = "999990019";
    private static final String SAMIRA = "999990214";
    private static final Set<HelperTask> TASKS = Set.of(HelperTask.QUESTIONS);
    private static final HelperId HELPER = new HelperId(new UUID(0, 2));
    private static final ClientId CLIENT = new ClientId(new UUID(0, 1));

    private final Clients clients = mock(Clients.class);
    private final Helpers helpers = mock(Helpers.class);
    private final OidcUserRequest request = mock(OidcUserRequest.class);
    private Optional<ClaimShape> shape = Optional.of(new ClaimShape("nin", "acting_nin", Optional.empty(), TASKS));

    @BeforeEach
    void oneClientAndOneHelper() {
        when(clients.findByBsn(any())).thenReturn(Optional.empty());
        when(clients.findByBsn(bsn(AMINA))).thenReturn(Optional.of(new KnownClient(CLIENT, "Amina", "nl")));
        when(helpers.signInPrivately(any(), any()))
                .thenAnswer(asked -> new PrivateHelper(
                        HELPER, asked.<Optional<HelperName>>getArgument(1).map(HelperName::value)));
        when(helpers.signInFor(any(), any(), any()))
                .thenReturn(new ProvedAtDigid.Permitted(new MandateId(new UUID(0, 3))));
    }

    private static Bsn bsn(String digits) {
        return Bsn.parse(digits).orElseThrow();
    }

    @Test
    void where_the_provider_tells_the_name_nobody_is_asked() {
        var helper = logIn(Map.of(), Map.of("nin", SAMIRA, "person", Map.of("name", "Samira Yusuf")));

        assertThat(helper).isInstanceOfSatisfying(SupportHelper.class, known -> assertThat(known.helperName())
                .isEqualTo("Samira Yusuf"));
        assertThat(helper.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_HELPER");
        assertThat(helper.registration()).isEqualTo(Registration.HELPER);
        assertThat(logIn(Map.of(), Map.of("nin", SAMIRA, "person", Map.of("name", "Samira (Gemeente)"))))
                .as("what is no name is asked for")
                .isInstanceOf(NamelessHelper.class);
    }

    /** No provider says whose name it is then. */
    @Test
    void a_name_that_comes_with_a_representation_is_nobodys() {
        var helper =
                logIn(Map.of(), Map.of("nin", AMINA, "acting_nin", SAMIRA, "person", Map.of("name", "Amina Yusuf")));

        verify(helpers).signInPrivately(bsn(SAMIRA), Optional.empty());
        assertThat(helper).isInstanceOfSatisfying(NamelessHelper.class, nameless -> assertThat(nameless.proved())
                .contains(new NamelessHelper.Proved(CLIENT, TASKS)));
        verify(helpers, never()).signInFor(any(), any(), any());
        assertThat(helper.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_NAMELESS");
    }

    @Test
    void whom_nobody_delivered_makes_no_helper() {
        assertRefused(DigidHelpers.UNKNOWN_REPRESENTED, Map.of("nin", "999990020", "acting_nin", SAMIRA));
        verify(helpers, never()).signInPrivately(any(), any());
    }

    @Test
    void what_the_client_stopped_is_refused() {
        doReturn(new PrivateHelper(HELPER, Optional.of("Samira"))).when(helpers).signInPrivately(any(), any());
        when(helpers.signInFor(CLIENT, HELPER, TASKS)).thenReturn(new ProvedAtDigid.Stopped());

        assertRefused(DigidHelpers.STOPPED_BY_CLIENT, Map.of("nin", AMINA, "acting_nin", SAMIRA));
    }

    /** Off, the plain claim would be taken for who acts, and it is the person represented. */
    @Test
    void while_digid_machtigen_is_off_the_pair_is_refused_and_ones_own_login_is_not() {
        shape = Optional.empty();

        assertRefused(DigidClients.ON_BEHALF, Map.of("nin", AMINA, "acting_nin", SAMIRA));
        verify(helpers, never()).signInPrivately(any(), any());
        assertThat(logIn(Map.of(), Map.of("nin", SAMIRA))).isInstanceOf(NamelessHelper.class);
    }

    @Test
    void an_id_token_with_a_bsn_in_it_is_not_kept() {
        assertThat(logIn(Map.of(), Map.of("nin", SAMIRA)).idTokenHint()).hasValue("the-id-token");
        assertThat(logIn(Map.of("nin", SAMIRA), Map.of()).idTokenHint()).isEmpty();
        assertThat(logIn(Map.of("nin", AMINA), Map.of("nin", AMINA, "acting_nin", SAMIRA))
                        .idTokenHint())
                .isEmpty();
        assertThat(logIn(Map.of("amr", List.of("s00000000:" + SAMIRA)), Map.of("nin", AMINA, "acting_nin", SAMIRA))
                        .idTokenHint())
                .isEmpty();
    }

    private void assertRefused(String error, Map<String, Object> userInfo) {
        assertThatThrownBy(() -> logIn(Map.of(), userInfo))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo(error))
                .hasMessageNotContaining(AMINA)
                .hasMessageNotContaining(SAMIRA);
    }

    private LoggedIn logIn(Map<String, Object> idTokenClaims, Map<String, Object> userInfo) {
        var token = new OidcIdToken("the-id-token", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), with(idTokenClaims));
        when(request.getIdToken()).thenReturn(token);
        var user = new DefaultOidcUser(List.of(), token, new OidcUserInfo(with(userInfo)));
        return (LoggedIn) new DigidHelpers(
                        asked -> user, clients, helpers, new Representation("nin", shape), "nin", "person.name")
                .loadUser(request);
    }

    private static Map<String, Object> with(Map<String, Object> claims) {
        var all = new HashMap<>(claims);
        all.put("sub", "opaque");
        return all;
    }
}
