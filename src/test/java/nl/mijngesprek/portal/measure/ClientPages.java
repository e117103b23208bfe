package nl.mijngesprek.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.Statements;
import nl.mijngesprek.portal.Visitor;

/** One page of each route of the portal, with what one client has, and what it asks of the database. */
final class ClientPages {

    private static final String ROOT = "/mijn/";

    /** A link to something that has an id: the first part of its path, and the id. */
    private static final Pattern LINK = Pattern.compile("href=\"" + ROOT + "([a-z-]+)/([0-9a-f-]{36})");

    private final List<String> routes;
    private final Statements statements;
    private final Visitor visitor;
    private final Map<String, String> ids = new HashMap<>();

    ClientPages(int port, ServletContext context, Statements statements, String name) {
        routes = RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)))
                .getAvailableRoutes()
                .stream()
                .map(RouteData::getTemplate)
                // First the pages without an id: they lead to the others.
                .sorted(Comparator.comparing((String route) -> route.contains(":"))
                        .thenComparing(route -> route))
                .toList();
        this.statements = statements;
        visitor = new Visitor(port);
        var home = visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), name, "SUBSTANTIEEL"));
        assertThat(home.uri().getPath()).isEqualTo(ROOT);
    }

    /** How many statements each page takes, by its route; a route to something the client does not have is left out. */
    Map<String, Integer> statements() {
        var taken = new TreeMap<String, Integer>();
        for (var route : routes) {
            var id = ids.get(route.replaceFirst("/.*", ""));
            if (route.contains(":") && id == null) {
                continue;
            }
            var path = ROOT + route.replaceAll(":position", "1").replaceAll(":[a-z]+", id == null ? "" : id);
            var status = new AtomicInteger();
            // A page that another test left open in a browser may ask for something of its own meanwhile.
            var asked = statements.during(() -> status.set(visit(path))).stream()
                    .filter(one -> one.path().equals(path))
                    .mapToInt(one -> one.statements().size())
                    .max();
            assertThat(asked).as(path).isPresent();
            assertThat(status.get()).as(path).isIn(200, 404);
            if (status.get() == 200) {
                taken.put(ROOT + route, asked.getAsInt());
            }
        }
        return taken;
    }

    private int visit(String path) {
        var answer = visitor.get(path);
        LINK.matcher(answer.body()).results().forEach(link -> ids.putIfAbsent(link.group(1), link.group(2)));
        return answer.statusCode();
    }
}
