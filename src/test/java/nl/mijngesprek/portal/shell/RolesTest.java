package nl.mijngesprek.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijngesprek.portal.UseCaseTest;
import nl.mijngesprek.portal.identity.HelperTask;
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

    private static List<String> roles(RouteData route) {
        var roles = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        assertThat(roles).as(route.getTemplate()).isNotNull();
        return List.of(roles.value());
    }

    private static boolean under(String home, RouteData route) {
        return route.getTemplate().equals(home) || route.getTemplate().startsWith(home + "/");
    }

    private static String address(RouteData route) {
        return "/mijn/"
                + route.getTemplate()
                        .replaceAll(":position[^/]*", "1")
                        .replaceAll(":[a-zA-Z]+[^/]*", UUID.randomUUID().toString());
    }

    /** A page of a client is open to a helper by tasks alone, each of which a client can give or leave out. */
    @Test
    void officers_pages_are_under_one_address_those_of_helpers_under_another_and_all_others_are_for_clients() {
        var tasks = Stream.concat(
                        Stream.of("ACTING"), Arrays.stream(HelperTask.values()).map(HelperTask::name))
                .toList();
        assertThat(routes()).hasSizeGreaterThan(15).allSatisfy(route -> {
            if (under("gemeente", route)) {
                assertThat(roles(route)).as(route.getTemplate()).containsExactly("OFFICER");
            } else if (under("helpen", route)) {
                assertThat(roles(route)).as(route.getTemplate()).isIn(List.of("HELPER"), List.of("WORKER"));
            } else {
                assertThat(roles(route).getFirst()).as(route.getTemplate()).isEqualTo("CLIENT");
                assertThat(tasks)
                        .as(route.getTemplate())
                        .containsAll(roles(route).subList(1, roles(route).size()));
            }
        });
    }

    /** What is the client's alone: sharing, permissions, the log, contact wishes, and what answers for the client in the law. */
    @Test
    void no_task_leads_to_what_is_the_clients_alone() {
        assertThat(routes().stream()
                        .filter(route -> roles(route).equals(List.of("CLIENT")))
                        .map(RouteData::getTemplate))
                .contains("helpers", "helpers/nieuw", "ingezien", "helpers/klopt/:proposal")
                .anyMatch(template -> template.endsWith("delen"));
    }

    @Test
    void pages_of_another_role_read_as_if_they_did_not_exist() {
        var officer = officer("Olga Officier");
        var helper = helper("Hanna Helper");
        var family = helper("Farah Familie");
        for (var role : List.of("CLIENT", "OFFICER", "WORKER", "HELPER")) {
            var shown = new ArrayList<String>();
            for (var route : routes()) {
                if (roles(route).contains(role)
                        || (role.equals("WORKER") && roles(route).contains("HELPER"))) {
                    continue;
                }
                switch (role) {
                    case "CLIENT" -> logIn(anna, "Anna de Wit", Language.DUTCH);
                    case "OFFICER" -> logInAsOfficer(officer, "Olga Officier");
                    case "WORKER" -> logInAsHelper(helper, "Hanna Helper");
                    default -> logInPrivately(family, "Farah Familie");
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
