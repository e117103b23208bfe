package nl.mijngesprek.portal.glossary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.glossary.Glossary;
import nl.mijngesprek.portal.glossary.Term;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * Says in the client's language what difficult words of a Dutch text mean, in place and without scripts; the word itself
 * stays Dutch, as it stands in letters.
 */
public final class DifficultWords extends Div {

    /** More would put the answer to the sentence too many Tab stops away. */
    static final int MOST_UNDER_A_SENTENCE = 3;

    /** A value within a text of the catalogue, as it is kept apart from the direction of the text. */
    private static final Pattern VALUE = Pattern.compile("[\\u2066-\\u2068][^\\u2066-\\u2069]*\\u2069");

    private final Texts texts;

    private DifficultWords(Texts texts) {
        this.texts = texts;
        addClassName("difficult-words");
    }

    /** Under one sentence: a question for each of the first few such words in it, which opens to the answer. */
    public static DifficultWords under(String sentence, Glossary glossary, Texts texts) {
        var words = new DifficultWords(texts);
        glossary.in(sentence).stream()
                .limit(MOST_UNDER_A_SENTENCE)
                .forEach(term -> words.add(new More(words.question(term), new Paragraph(words.meaning(term)))));
        words.setVisible(words.getComponentCount() > 0);
        return words;
    }

    /** Under a whole report: one list of all such words in it, to open at once. */
    public static DifficultWords list(List<String> sentences, Glossary glossary, Texts texts) {
        var words = new DifficultWords(texts);
        var terms = glossary.inAll(sentences);
        if (!terms.isEmpty()) {
            var list = new DescriptionList();
            list.addClassName("summary");
            for (var term : terms) {
                var word = new DescriptionList.Term();
                word.add(dutch(term));
                list.getElement()
                        .appendChild(new Div(word, new DescriptionList.Description(words.meaning(term))).getElement());
            }
            words.add(new More(texts.get("glossary.list.label"), list));
        }
        words.setVisible(!terms.isEmpty());
        return words;
    }

    /** The text with the word in it marked as Dutch, wherever a language puts it. */
    private Component question(Term term) {
        var text = texts.get("glossary.what-is.label", "term", term.word());
        var question = new Span();
        var value = VALUE.matcher(text);
        if (value.find()) {
            question.add(text.substring(0, value.start()));
            question.add(dutch(term));
            question.add(text.substring(value.end()));
        } else {
            question.setText(text);
        }
        return question;
    }

    private static Span dutch(Term term) {
        var word = new Span(term.word());
        word.getElement().setAttribute("lang", Language.DUTCH.code()).setAttribute("dir", "ltr");
        return word;
    }

    private String meaning(Term term) {
        return texts.get("glossary." + term.id() + ".text");
    }
}
