package nl.mijngesprek.portal.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.oidc.Representation.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a broker may say of who logs in for whom, and what never counts (security 3.1). */
class RepresentationTest {

    private static final String AMINA = "999990019";
    private static final String SAMIRA = "999990214";
    private static final String OTHER = "999990020";
    private static final Set<HelperTask> TASKS = Set.of(HelperTask.QUESTIONS);

    private static final ClaimShape DIGID = new ClaimShape(
            "urn:nl-eid-gdi:1.0:LegalSubjectID",
            "urn:nl-eid-gdi:1.0:ActingSubjectID",
            Optional.of(new ClaimShape.Service("urn:nl-eid-gdi:1.0:ServiceUUID", "ours")),
            TASKS);

    /** With this broker the plain BSN is the person represented. */
    private static final ClaimShape FLAT = new ClaimShape("nin", "acting_nin", Optional.empty(), TASKS);

    private static final ClaimShape NESTED =
            new ClaimShape("aanvrager.bsn", "gemachtigde.bsn", Optional.empty(), TASKS);

    private static final Login FOR_AMINA = new Login.ForAnother(bsn(AMINA), bsn(SAMIRA), TASKS);

    private static Bsn bsn(String digits) {
        return Bsn.parse(digits).orElseThrow();
    }

    private static Map<String, Object> digid(String represented, String acting, String service) {
        return Map.of(
                "bsn", represented,
                "urn:nl-eid-gdi:1.0:LegalSubjectID", represented,
                "urn:nl-eid-gdi:1.0:ActingSubjectID", acting,
                "urn:nl-eid-gdi:1.0:ServiceUUID", service);
    }

    private static Map<String, Object> with(Map<String, Object> claims, String claim, Object value) {
        var more = new HashMap<>(claims);
        more.put(claim, value);
        return more;
    }

    private static Map<String, Object> without(Map<String, Object> claims, String claim) {
        var fewer = new HashMap<>(claims);
        fewer.remove(claim);
        return fewer;
    }

    @Test
    void the_configured_claims_say_who_acts_for_whom() {
        assertThat(read("bsn", DIGID, digid(AMINA, SAMIRA, "ours"))).isEqualTo(FOR_AMINA);
        assertThat(read("bsn", DIGID, digid("s00000000:" + AMINA, "s00000000:" + SAMIRA, "ours")))
                .as("with the sector of the BSN")
                .isEqualTo(FOR_AMINA);
        assertThat(read("nin", FLAT, Map.of("nin", AMINA, "acting_nin", SAMIRA)))
                .isEqualTo(FOR_AMINA);
        assertThat(read(
                        "aanvrager.bsn",
                        NESTED,
                        Map.of("aanvrager", Map.of("bsn", AMINA), "gemachtigde", Map.of("bsn", SAMIRA, "naam", "S"))))
                .isEqualTo(FOR_AMINA);
    }

    @Test
    void without_any_claim_of_representation_somebody_logs_in_for_themselves() {
        assertThat(read("bsn", DIGID, Map.of("bsn", SAMIRA))).isEqualTo(new Login.Oneself());
        assertThat(read("nin", FLAT, Map.of("nin", SAMIRA))).isEqualTo(new Login.Oneself());
        assertThat(read("aanvrager.bsn", NESTED, Map.of("aanvrager", Map.of("bsn", SAMIRA))))
                .isEqualTo(new Login.Oneself());
        assertThat(new Representation("bsn", Optional.empty()).read(Map.of(), Map.of("bsn", SAMIRA)))
                .isEqualTo(new Login.Oneself());
    }

    /** The plain BSN is on board each time; it is never taken for who acts. */
    @ParameterizedTest
    @MethodSource
    void whatever_is_not_exactly_that_is_refused(String what, Map<String, Object> claims) {
        assertThat(read("bsn", DIGID, claims))
                .as(what)
                .isInstanceOfSatisfying(Login.Refused.class, refused -> assertThat(refused.reason())
                        .doesNotContain(AMINA, SAMIRA, OTHER));
        assertThat(new Representation("bsn", Optional.of(DIGID)).isIn(claims))
                .as("at the login of clients: " + what)
                .isTrue();
    }

    static Stream<Arguments> whatever_is_not_exactly_that_is_refused() {
        var good = digid(AMINA, SAMIRA, "ours");
        return Stream.of(
                Arguments.of("another service", digid(AMINA, SAMIRA, "theirs")),
                Arguments.of("no service", without(good, "urn:nl-eid-gdi:1.0:ServiceUUID")),
                Arguments.of("nobody acts", without(good, "urn:nl-eid-gdi:1.0:ActingSubjectID")),
                Arguments.of("nobody is represented", without(good, "urn:nl-eid-gdi:1.0:LegalSubjectID")),
                Arguments.of("an empty one", digid(AMINA, "", "ours")),
                Arguments.of("no BSN", digid(AMINA, "999990018", "ours")),
                Arguments.of("a number that is no text", with(good, "urn:nl-eid-gdi:1.0:ActingSubjectID", 999990214)),
                Arguments.of("a list", with(good, "urn:nl-eid-gdi:1.0:ActingSubjectID", List.of(SAMIRA))),
                Arguments.of("the same person twice", digid(AMINA, AMINA, "ours")),
                Arguments.of("the same with a sector", digid(AMINA, "s00000000:" + AMINA, "ours")),
                Arguments.of("another sector acts", digid(AMINA, "s00000001:" + SAMIRA, "ours")),
                Arguments.of("another sector is represented", digid("s00000001:" + AMINA, SAMIRA, "ours")),
                Arguments.of("another claim of representation", with(good, "represents", Map.of("bsn", OTHER))),
                Arguments.of("one more who acts", with(good, "acting_nin", OTHER)));
    }

    @Test
    void id_token_and_user_info_name_the_same_people() {
        var representation = new Representation("bsn", Optional.of(DIGID));

        assertThat(representation.read(
                        Map.of("urn:nl-eid-gdi:1.0:ActingSubjectID", OTHER), digid(AMINA, SAMIRA, "ours")))
                .isInstanceOf(Login.Refused.class);
        assertThat(representation.read(
                        Map.of("urn:nl-eid-gdi:1.0:ActingSubjectID", SAMIRA), digid(AMINA, SAMIRA, "ours")))
                .isEqualTo(FOR_AMINA);
    }

    @Test
    void while_it_is_off_every_representation_is_refused() {
        var off = new Representation("bsn", Optional.empty());

        for (var claims : List.of(
                digid(AMINA, SAMIRA, "ours"),
                Map.<String, Object>of("bsn", AMINA, "acting_nin", SAMIRA),
                Map.<String, Object>of("bsn", AMINA, "aanvrager", Map.of("gemachtigde", SAMIRA)),
                Map.<String, Object>of("bsn", "s00000001:" + AMINA))) {
            assertThat(off.read(Map.of(), claims)).isInstanceOf(Login.Refused.class);
            assertThat(off.read(claims, claims)).isInstanceOf(Login.Refused.class);
        }
    }

    private static Login read(String bsnClaim, ClaimShape shape, Map<String, Object> claims) {
        return new Representation(bsnClaim, Optional.of(shape)).read(Map.of(), claims);
    }
}
