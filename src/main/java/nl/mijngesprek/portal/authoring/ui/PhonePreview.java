package nl.mijngesprek.portal.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import nl.mijngesprek.portal.authoring.DraftContent;
import nl.mijngesprek.portal.questionnaire.UsualOptions;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;

/** A question of a draft on a client's phone, in any language; whoever tries it steps through the list and answers nothing. */
final class PhonePreview extends Section {

    private final transient Writing writing;
    private final transient UsualOptions usualOptions;
    private final Div phone = new Div();
    private Language language = Language.DUTCH;
    private UUID shown;

    PhonePreview(Writing writing, UsualOptions usualOptions, UUID first) {
        this.writing = writing;
        this.usualOptions = usualOptions;
        this.shown = first;
        addClassName("preview");
        var heading = new H2(writing.t("authoring.preview.heading"));
        heading.setId("preview-heading");
        getElement().setAttribute("aria-labelledby", "preview-heading");
        phone.addClassName("handset");
        add(heading, languagePick(), phone);
        refresh();
    }

    private Field languagePick() {
        return Field.select(
                        "preview-language",
                        writing.t("authoring.preview-language.label"),
                        writing.languages().stream()
                                .map(other ->
                                        new Pick(other.code(), writing.texts().languageName(other.code())))
                                .toList(),
                        language.code())
                .onTyped(code -> {
                    writing.languages().stream()
                            .filter(other -> other.code().equals(code))
                            .forEach(other -> language = other);
                    refresh();
                });
    }

    /** Shows the question as the draft is by now. */
    void refresh() {
        phone.removeAll();
        phone.getElement().setAttribute("lang", language.code()).setAttribute("dir", language.direction());
        var content = DraftContent.of(writing.draft());
        var questions = content.questions();
        var place = questions.stream()
                .map(question -> question.id().value())
                .toList()
                .indexOf(shown);
        if (place < 0) {
            phone.add(new Paragraph(writing.t("authoring.preview.empty")));
            return;
        }
        var texts = writing.texts().in(language);
        var screen = new QuestionScreen(texts, content, usualOptions, "preview-");
        phone.add(screen.of(
                questions.get(place),
                List.of(
                        step(
                                texts.get("questionnaire.next.button"),
                                "primary",
                                () -> to(questions
                                        .get((place + 1) % questions.size())
                                        .id()
                                        .value())),
                        step(
                                texts.get("shell.back.link"),
                                "secondary",
                                () -> to(questions
                                        .get((place + questions.size() - 1) % questions.size())
                                        .id()
                                        .value())))));
    }

    private void to(UUID question) {
        shown = question;
        refresh();
    }

    private static NativeButton step(String label, String className, SerializableRunnable act) {
        var button = new NativeButton(label, event -> act.run());
        button.addClassName(className);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
