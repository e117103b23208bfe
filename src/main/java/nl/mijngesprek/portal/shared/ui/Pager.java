package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The way through a long list: where one is, and links to the page before and after. */
public final class Pager extends Nav {

    private static final String PARAMETER = "pagina";

    /**
     * Makes the links.
     *
     * @param path of the list
     * @param parameters what else stands in its address
     * @param page 1 and up
     */
    public Pager(Texts texts, String path, Map<String, String> parameters, int page, int pages) {
        addClassName("pager");
        getElement().setAttribute("aria-label", texts.get("shell.pager.aria"));
        add(new Span(texts.get("shell.pager.text", "page", page, "pages", pages)));
        if (page > 1) {
            add(new Anchor(address(path, parameters, page - 1), texts.get("shell.pager-before.link")));
        }
        if (page < pages) {
            add(new Anchor(address(path, parameters, page + 1), texts.get("shell.pager-after.link")));
        }
    }

    private static String address(String path, Map<String, String> parameters, int page) {
        return path + "?"
                + parameters.entrySet().stream()
                        .filter(parameter -> !parameter.getValue().isEmpty())
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8) + "&")
                        .sorted()
                        .collect(Collectors.joining())
                + PARAMETER + "=" + page;
    }

    /** The page that the address asks for; the first when it asks for none. */
    public static int asked(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(text -> text.matches("[1-9][0-9]{0,5}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
