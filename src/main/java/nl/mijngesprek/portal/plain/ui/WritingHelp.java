package nl.mijngesprek.portal.plain.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.mijngesprek.portal.plain.Finding;
import nl.mijngesprek.portal.plain.PlainDutch;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Says beside a field what of the words in it is hard for a client, or can hurt, and what is easier (D5). It never forbids. */
public final class WritingHelp extends Div {

    /** More at once would be a reproach, not a help. */
    private static final int MOST = 4;

    private static final int LONGEST = 60;

    private final Texts texts;
    private boolean figures;
    private boolean report;

    private WritingHelp(Texts texts) {
        this.texts = texts;
        addClassName("hint");
        setVisible(false);
    }

    /** Puts the help under a field whose words a client reads. */
    public static Field under(Field field, Texts texts) {
        var help = new WritingHelp(texts);
        field.add(help);
        return field.onTyped(help::read);
    }

    /** The help by itself, with the figures of the text where it is long enough for them; it follows what it is told. */
    public static WritingHelp withFigures(Texts texts, String typed) {
        var help = new WritingHelp(texts);
        help.figures = true;
        help.read(typed);
        return help;
    }

    /** The help beside a sentence of a report, which speaks to the client and not about them; it follows what it is told. */
    public static WritingHelp besideReport(Texts texts, String typed) {
        var help = new WritingHelp(texts);
        help.report = true;
        help.read(typed);
        return help;
    }

    /** Says what there is to say about these words. */
    public void read(String typed) {
        removeAll();
        var reading = report ? PlainDutch.readReport(typed) : PlainDutch.read(typed);
        var findings = reading.findings();
        if (!findings.isEmpty()) {
            var list = new UnorderedList();
            findings.stream().limit(MOST).forEach(found -> list.add(new ListItem(words(found))));
            add(new Paragraph(texts.get("plain.help.text")), list);
        }
        if (figures) {
            reading.figures().map(measured -> new PlainFigures(texts, measured)).ifPresent(this::add);
        }
        setVisible(getComponentCount() > 0);
    }

    private String words(Finding found) {
        var words = found.words().length() > LONGEST ? found.words().substring(0, LONGEST) + "…" : found.words();
        return found.easier().isEmpty()
                ? texts.get("plain." + found.kind().code() + ".text", "words", words)
                : texts.get(
                        "plain." + found.kind().code() + "-easier.text",
                        "words",
                        words,
                        "easier",
                        found.easier().getFirst());
    }
}
