package nl.mijngesprek.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.Statements;
import nl.mijngesprek.portal.Visitor;
import org.springframework.web.util.HtmlUtils;

/** The pages that one client reaches by links from home, some of each kind, and what each asks of the database. */
final class ClientPages {

    /** Of nine questions the first ones tell all there is to tell. */
    private static final int OF_EACH_KIND = 2;

    private static final Pattern LINK = Pattern.compile("href=\"(/mijn/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Visitor visitor;
    private final Statements statements;

    ClientPages(int port, Statements statements, String name) {
        this.statements = statements;
        visitor = new Visitor(port);
        var home = visitor.follow(visitor.logIn(visitor.openLogin("/inloggen"), name, "SUBSTANTIEEL"));
        assertThat(home.uri().getPath()).isEqualTo("/mijn/");
    }

    /** The most statements that a page of each kind takes; a kind is its address without ids and numbers. */
    Map<String, Integer> mostStatements() {
        var most = new TreeMap<String, Integer>();
        var visits = new HashMap<String, Integer>();
        var known = new LinkedHashSet<>(Set.of("/mijn/"));
        var open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            var path = open.remove();
            if (visits.merge(kind(path), 1, Integer::sum) > OF_EACH_KIND) {
                continue;
            }
            var found = new LinkedHashSet<String>();
            var asked = statements.during(() -> found.addAll(visit(path)));
            assertThat(asked).hasSize(1);
            most.merge(kind(path), asked.getFirst().statements().size(), Math::max);
            found.stream().filter(known::add).forEach(open::add);
        }
        return most;
    }

    private Set<String> visit(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        var links = new LinkedHashSet<String>();
        LINK.matcher(answer.body())
                .results()
                .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                // Not the same page in other languages, nor files.
                .filter(link -> !link.contains("taal=") && !link.contains("/VAADIN/"))
                .forEach(links::add);
        return links;
    }

    private static String kind(String path) {
        return ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("…").replaceAll("/\\d+", "/n");
    }
}
