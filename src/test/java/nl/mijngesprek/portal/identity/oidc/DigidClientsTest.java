package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.KnownClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class DigidClientsTest {

    private static final String BSN = "999990019";

    private Optional<ClaimShape> shape = Optional.empty();

    private final Clients clients = mock(Clients.class);
    private final OidcUserRequest request = mock(OidcUserRequest.class);

    @BeforeEach
    void oneKnownClient() {
        when(clients.findByBsn(any())).thenReturn(Optional.empty());
        when(clients.findByBsn(Bsn.parse(BSN).orElseThrow()))
                .thenReturn(Optional.of(new KnownClient(new ClientId(new UUID(0, 1)), "Anna", "nl")));
    }

    @Test
    void the_bsn_is_read_from_the_user_info() {
        var client = logIn("bsn", Map.of(), Map.of("bsn", BSN));

        assertThat(client.clientId()).isEqualTo(new ClientId(new UUID(0, 1)));
        assertThat(client.idTokenHint()).hasValue("the-id-token");
        assertThat(client.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_CLIENT");
    }

    @Test
    void an_id_token_with_the_bsn_in_it_is_not_kept() {
        assertThat(logIn("bsn", Map.of("bsn", BSN), Map.of()).idTokenHint()).isEmpty();
        assertThat(logIn("aanvrager.bsn", Map.of("aanvrager", Map.of("bsn", BSN)), Map.of())
                        .idTokenHint())
                .isEmpty();
    }

    @Test
    void the_claim_may_have_dots_in_its_name() {
        assertThat(logIn("urn:nl:1.0:bsn", Map.of(), Map.of("urn:nl:1.0:bsn", BSN))
                        .displayName())
                .isEqualTo("Anna");
    }

    @Test
    void nothing_of_the_person_is_left_in_what_the_session_keeps() {
        var client = logIn("bsn", Map.of("given_name", "Anna"), Map.of("bsn", BSN));

        assertThat(Stream.of(
                        client.getClaims(),
                        client.getAttributes(),
                        client.getUserInfo().getClaims(),
                        client.getIdToken().getClaims()))
                .allSatisfy(claims -> assertThat(claims).containsOnlyKeys("sub").doesNotContainValue(BSN));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_no_bsn_of_the_client_is_refused(Map<String, Object> userInfo, String error) {
        assertThatThrownBy(() -> logIn("bsn", Map.of(), userInfo))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo(error))
                .hasMessageNotContaining(BSN);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> what_is_no_bsn_of_the_client_is_refused() {
        return Stream.of(
                row(Map.of(), "no_bsn"),
                row(Map.of("bsn", ""), "no_bsn"),
                row(Map.of("bsn", "999990018"), "no_bsn"),
                row(Map.of("bsn", 999990019), "no_bsn"),
                row(Map.of("bsn", List.of(BSN)), "no_bsn"),
                row(Map.of("bsn", "s00000000:" + BSN), "no_bsn"),
                row(Map.of("bsn", "999990020"), "unknown_client"),
                row(Map.of("bsn", "s00000001:" + BSN), "representation_not_supported"),
                row(Map.of("bsn", BSN, "idp_id", "s00000001:" + BSN), "representation_not_supported"),
                row(Map.of("bsn", BSN, "represents", Map.of("bsn", "999990020")), "representation_not_supported"),
                row(Map.of("bsn", BSN, "acting_nin", "999990020"), "representation_not_supported"),
                row(Map.of("bsn", BSN, "urn:nl-eid-gdi:1.0:LegalSubjectID", "1"), "representation_not_supported"),
                row(
                        Map.of("bsn", BSN, "aanvrager", Map.of("gemachtigde", "999990020")),
                        "representation_not_supported"));
    }

    private static org.junit.jupiter.params.provider.Arguments row(Map<String, Object> userInfo, String error) {
        return org.junit.jupiter.params.provider.Arguments.of(userInfo, error);
    }

    /** Also where the portal knows this provider's claims: at this login nobody acts for anybody. */
    @Test
    void who_acts_for_another_never_becomes_a_client() {
        shape = Optional.of(new ClaimShape("nin", "helper.nin", Optional.empty(), Set.of(HelperTask.QUESTIONS)));
        for (var claims : List.<Map<String, Object>>of(
                Map.of("bsn", BSN, "nin", BSN, "helper", Map.of("nin", "999990020")),
                Map.of("bsn", BSN, "nin", BSN),
                Map.of("bsn", BSN, "helper", Map.of("nin", "999990020")))) {
            assertThatThrownBy(() -> logIn("bsn", Map.of(), claims))
                    .isInstanceOfSatisfying(OAuth2AuthenticationException.class, refusal -> assertThat(
                                    refusal.getError().getErrorCode())
                            .isEqualTo(DigidClients.ON_BEHALF))
                    .hasMessageNotContaining(BSN);
        }
        assertThat(logIn("bsn", Map.of(), Map.of("bsn", BSN)).displayName()).isEqualTo("Anna");
        assertThat(logIn("nin", Map.of(), Map.of("nin", BSN)).displayName())
                .as("a provider whose one claim is always there")
                .isEqualTo("Anna");
    }

    @Test
    void a_database_that_does_not_answer_is_a_failed_login_and_no_crash() {
        when(clients.findByBsn(any())).thenThrow(new QueryTimeoutException("slow"));

        assertThatThrownBy(() -> logIn("bsn", Map.of(), Map.of("bsn", BSN)))
                .isInstanceOf(InternalAuthenticationServiceException.class);
    }

    private DigidClient logIn(String claim, Map<String, Object> idTokenClaims, Map<String, Object> userInfo) {
        var token = new OidcIdToken("the-id-token", Instant.EPOCH, Instant.EPOCH.plusSeconds(1), with(idTokenClaims));
        when(request.getIdToken()).thenReturn(token);
        var user = new DefaultOidcUser(List.of(), token, new OidcUserInfo(with(userInfo)));
        return (DigidClient)
                new DigidClients(asked -> user, clients, new Representation(claim, shape), claim).loadUser(request);
    }

    private static Map<String, Object> with(Map<String, Object> claims) {
        var all = new HashMap<>(claims);
        all.put("sub", "opaque");
        return all;
    }
}
