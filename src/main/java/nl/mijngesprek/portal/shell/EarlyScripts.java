package nl.mijngesprek.portal.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The scripts of a client page that are there before Flow's: ours that run first, and where Flow's can be fetched. */
final class EarlyScripts {

    private static final Pattern FLOW_SCRIPT =
            Pattern.compile("(FlowBootstrap|FlowClient|generated-flow-imports)-.*\\.js");

    private final String early = script("policy.js") + script("early.js");
    private final List<String> flowScripts = flowScripts();

    /** A script of ours without its comments, which a phone need not pay for. */
    private static String script(String file) {
        try {
            return new ClassPathResource("static/assets/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("//"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    /** What Flow's entry asks for one after the other; the names change with the content. */
    private static List<String> flowScripts() {
        try {
            var scripts = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/VAADIN/webapp/VAADIN/build/*.js");
            return Arrays.stream(scripts)
                    .flatMap(script -> Stream.ofNullable(script.getFilename()))
                    .filter(FLOW_SCRIPT.asMatchPredicate())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot list the scripts", failure);
        }
    }

    void addTo(Document document) {
        var head = document.head();
        flowScripts.forEach(script -> preload(script, head));
        // The style goes first: with it the page can be read.
        document.select("script[type=module], link[rel=modulepreload]").attr("fetchpriority", "low");
        head.prependElement("script").appendChild(new DataNode(early));
    }

    /** Fetched beside the others, not after them. */
    private static void preload(String script, Element head) {
        head.appendElement("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", true)
                .attr("href", "./VAADIN/build/" + script);
    }
}
