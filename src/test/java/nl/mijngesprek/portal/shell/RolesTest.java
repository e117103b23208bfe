package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.shared.Language;
import org.junit.jupiter.api.Test;

/** Every page is for one role, and to the other it does not exist (security B9). */
class RolesTest extends UseCaseTest {

    private static final String NOT_THERE = "Wij vinden deze pagina niet";

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .sorted(Comparator.comparing(RouteData::getTemplate))
                .toList();
    }

    private static String role(RouteData route) {
        var roles = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        assertThat(roles).as(route.getTemplate()).isNotNull();
        assertThat(roles.value()).as(route.getTemplate()).hasSize(1);
        return roles.value()[0];
    }

    private static String address(RouteData route) {
        return "/mijn/"
                + route.getTemplate()
                        .replaceAll(":position[^/]*", "1")
                        .replaceAll(":[a-zA-Z]+[^/]*", UUID.randomUUID().toString());
    }

    @Test
    void officers_pages_are_under_one_address_and_all_others_are_for_clients() {
        assertThat(routes()).hasSizeGreaterThan(15).allSatisfy(route -> assertThat(role(route))
                .as(route.getTemplate())
                .isEqualTo(
                        route.getTemplate().equals("gemeente")
                                        || route.getTemplate().startsWith("gemeente/")
                                ? "OFFICER"
                                : "CLIENT"));
    }

    @Test
    void pages_of_the_other_role_read_as_if_they_did_not_exist() {
        var officer = officer("Olga Officier");
        for (var role : List.of("CLIENT", "OFFICER")) {
            var shown = new ArrayList<String>();
            for (var route : routes()) {
                if (role(route).equals(role)) {
                    continue;
                }
                if (role.equals("CLIENT")) {
                    logIn(anna, "Anna de Wit", Language.DUTCH);
                } else {
                    logInAsOfficer(officer, "Olga Officier");
                }
                open(address(route));
                if (!screen().heading().equals(NOT_THERE)) {
                    shown.add(route.getTemplate());
                }
                assertThat(UI.getCurrent()
                                .getInternals()
                                .getActiveRouterTargetsChain()
                                .getFirst())
                        .isInstanceOf(NotFoundView.class);
            }
            assertThat(shown).as("shown to a " + role).isEmpty();
        }
    }

    @Test
    void from_a_page_that_is_not_there_an_officer_goes_on_to_the_officers_pages() {
        logInAsOfficer(officer("Olga Officier"), "Olga Officier");
        open("/mijn/gemeente/bestaat-niet");

        press("Naar het begin");

        assertThat(screen().heading()).isEqualTo("Vandaag");
        assertThat(screen().words(".who")).isEqualTo("Olga Officier");
        assertThat(screen().all(".staff-navigation [aria-current]")).containsExactly("Vandaag");
        assertThat(screen().html().select(".languages, .help")).isEmpty();
    }
}
