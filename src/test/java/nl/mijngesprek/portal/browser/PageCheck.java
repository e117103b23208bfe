package nl.mijngesprek.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.shared.Language;

/**
 * Looks the page over that is open, as it is now: WCAG 2.2 A and AA with axe, enhanced contrast and target size with it;
 * what axe does not see by a script of our own (structure, sizes, whether everything fits). What it saw before it skips.
 */
final class PageCheck {

    /** How many Tab stops may lead from the start of a page to its primary button. */
    static final int STOPS = 12;

    /** The whole report and the check page have a link for each sentence and question, before what ends the page. */
    private static final Pattern A_STOP_FOR_EACH_ITEM = Pattern.compile("/heel|/nakijken|/mijn/parts");

    private static final int NARROW = 280;
    private static final int PHONE = 320;
    private static final int DESK = 1280;

    private static final String SCRIPT = resource("/nl/mijngesprek/portal/browser/page-check.js");
    private static final String AXE = resource("/axe.min.js");
    private static final String RUN_AXE = """
            const done = arguments[arguments.length - 1];
            const options = {
                runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
                resultTypes: ['violations', 'incomplete'],
            };
            const light = colour => {
                const parts = colour.match(/[0-9.]+/g).slice(0, 3).map(part => part / 255)
                    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
            };
            // Axe takes the border of a field that can scroll for something that lies over it, so the script measures.
            const isFineField = node => {
                const field = document.querySelector(node.target[0]);
                if (field.localName !== 'textarea') return false;
                const { color, backgroundColor } = getComputedStyle(field);
                const [low, high] = [light(color), light(backgroundColor)].sort((one, other) => one - other);
                return !backgroundColor.startsWith('rgba') && (high + 0.05) / (low + 0.05) >= 7;
            };
            axe.run(document, options).then(result => {
                const unsure = result.incomplete
                    .filter(finding => finding.id.startsWith('color-contrast'))
                    .map(finding => ({ ...finding, nodes: finding.nodes.filter(node => !isFineField(node)) }));
                done([...result.violations, ...unsure].flatMap(finding => finding.nodes.map(node =>
                    finding.id + ': ' + node.html.slice(0, 160) + ' ' + [...node.any, ...node.all, ...node.none].map(check => check.message).join(' '))));
            }, failure => done(['axe could not run: ' + failure]));
            """;

    /** What was looked at in this run, so that nothing is looked at twice. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private final Browser browser;

    PageCheck(Browser browser) {
        this.browser = browser;
    }

    /** Everything, on a phone and narrower, unless this very state of the page was looked over before. */
    List<String> everything(Language language, boolean focused) {
        var wrong = structure(language, focused);
        if (SEEN.add(state(language))) {
            wrong.addAll(axe());
            wrong.addAll(look(List.of("sizes", "fit"), language, focused));
            browser.resize(NARROW);
            wrong.addAll(look(List.of("fit"), language, focused));
            browser.resize(PHONE);
        }
        return told(wrong);
    }

    /** On a wide screen: what may come out otherwise there. */
    List<String> wide(Language language) {
        browser.resize(DESK);
        var wrong = axe();
        wrong.addAll(look(List.of("sizes", "fit"), language, false));
        browser.resize(PHONE);
        return told(wrong);
    }

    /** Dark, and with forced colours. */
    List<String> colours() {
        browser.lookWith(true, false);
        var wrong = axe();
        browser.lookWith(false, true);
        // The colours a script reads are then the author's, not those shown: edges are what can be judged.
        wrong.addAll(edges());
        browser.lookWith(false, false);
        return told(wrong);
    }

    /** Headings, title, language, focus, ids, and the way to the primary button: quick enough for every step. */
    List<String> structure(Language language, boolean focused) {
        return look(List.of("structure"), language, focused);
    }

    private List<String> look(List<String> parts, Language language, boolean focused) {
        var found = (Map<?, ?>) Objects.requireNonNull(browser.script(
                SCRIPT,
                Map.of(
                        "parts",
                        parts,
                        "language",
                        language.code(),
                        "direction",
                        language.direction(),
                        "focused",
                        focused)));
        var wrong = new ArrayList<String>();
        ((List<?>) Objects.requireNonNull(found.get("wrong"))).forEach(sentence -> wrong.add(String.valueOf(sentence)));
        var stops = ((Number) Objects.requireNonNull(found.get("stops"))).intValue();
        if (parts.contains("structure")) {
            note(language, stops);
            if (stops > STOPS && !A_STOP_FOR_EACH_ITEM.matcher(browser.path()).find()) {
                wrong.add("the primary button is the %dth Tab stop".formatted(stops));
            }
        }
        return wrong;
    }

    private List<String> axe() {
        browser.script("if (!window.axe) { (0, eval)(arguments[0]); }", AXE);
        var wrong = new ArrayList<String>();
        if (browser.driver().executeAsyncScript(RUN_AXE) instanceof List<?> findings) {
            findings.forEach(finding -> wrong.add(String.valueOf(finding)));
        }
        return wrong;
    }

    /** With forced colours everything that can be pressed, typed in or chosen keeps an edge. */
    private List<String> edges() {
        var wrong = new ArrayList<String>();
        if (browser.script("""
                return Array.from(document.querySelectorAll('.primary, .secondary, textarea, input[type=radio], .choice label, .card > a'))
                    .filter(element => element.getClientRects().length)
                    .filter(element => {
                        const style = getComputedStyle(element);
                        return parseFloat(style.borderTopWidth) < 1 || style.borderTopStyle === 'none';
                    })
                    .map(element => 'no edge in forced colours: ' + element.outerHTML.slice(0, 120));
                """) instanceof List<?> findings) {
            findings.forEach(finding -> wrong.add(String.valueOf(finding)));
        }
        return wrong;
    }

    /** The page with all its words and what has the focus; ids of records differ, and what they lead to does not. */
    private String state(Language language) {
        return language.code() + browser.script("""
                return document.title + document.querySelector('main').innerText + document.activeElement.outerHTML.slice(0, 200)
                    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
                """);
    }

    private List<String> told(List<String> wrong) {
        return wrong.stream()
                .distinct()
                .map(sentence -> browser.path() + ": " + sentence)
                .toList();
    }

    /** A log of every state looked at, with its Tab stops, for whoever writes the figures down. */
    private void note(Language language, int stops) {
        try {
            var path = browser.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
            Files.createDirectories(Path.of("target"));
            Files.writeString(
                    Path.of("target", "page-check.tsv"),
                    "%s\t%s\t%d\n".formatted(language.code(), path, stops),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String resource(String path) {
        try (var text = Objects.requireNonNull(PageCheck.class.getResourceAsStream(path), path)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
