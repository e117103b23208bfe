package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Call;
import nl.mijngesprek.portal.staff.CallOutcome;
import nl.mijngesprek.portal.staff.CallResult;
import nl.mijngesprek.portal.staff.Calls;

/** An officer calls a client about a coming conversation, and notes what came of it. */
@Route(OfficerNavigation.CALL_ROUTE)
@RolesAllowed("OFFICER")
class CallView extends Page implements BeforeEnterObserver {

    private final transient Calls calls;

    CallView(Texts texts, Calls calls) {
        super(texts);
        this.calls = calls;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("conversation")
                .flatMap(ConversationId::parse)
                .flatMap(calls::find)
                .ifPresentOrElse(this::ask, () -> say(Tone.INFO, Drawing.INFO, "staff.call-not-wanted.notice"));
    }

    private void ask(Call call) {
        begin();
        backTo(OfficerNavigation.TODAY);
        heading(t("staff.call.heading", "name", call.clientName()));
        var facts = new Facts()
                .add(Drawing.PHONE, t("staff.calls-phone.label"), phone(call, texts()))
                .add(Drawing.CALENDAR, t("staff.calls-about.label"), about(call, texts()))
                .add(Drawing.SPEECH, t("staff.calls-language.label"), language(call, texts()));
        call.tries().forEach(one -> facts.add(Drawing.INFO, t("staff.calls-tried.label"), words(one, texts())));
        var result = Field.select(
                "result",
                t("staff.call-result.label"),
                Field.picks(
                        List.of(CallResult.values()),
                        CallResult::code,
                        code -> t("staff.call-result.%s.option".formatted(code))),
                "");
        add(
                classed(new Paragraph(t("staff.call.text")), "lead"),
                facts,
                result,
                new Actions(texts()).primary(t("staff.call-note.button"), () -> note(call, result)));
    }

    private void note(Call call, Field result) {
        switch (calls.note(
                call.conversation(),
                call.revision(),
                CallResult.ofCode(result.value()).orElseThrow())) {
            case CallOutcome.Noted _ -> say(Tone.DONE, Drawing.CHECK, "staff.call-noted.notice");
            case CallOutcome.NotWanted _ -> say(Tone.INFO, Drawing.INFO, "staff.call-not-wanted.notice");
        }
        focusHeading();
    }

    private void say(Tone tone, Drawing drawing, String key) {
        begin();
        heading(t("staff.calls.heading"));
        add(
                new Notice(tone, drawing, "", t(key)),
                new Actions(texts()).primaryLink(OfficerNavigation.TODAY, t("staff.to-today.link")));
    }

    static Component phone(Call call, Texts texts) {
        return call.phone()
                .<Component>map(number -> new PhoneLink(texts, number))
                .orElseGet(() -> new Span(texts.get("staff.calls-no-phone.text")));
    }

    static String about(Call call, Texts texts) {
        return texts.day(call.startsAt()) + ", " + texts.time(call.startsAt());
    }

    /** What the client asked for: with an interpreter, or else the language of letters. */
    static String language(Call call, Texts texts) {
        var written = texts.languageName(call.languageCode());
        return call.arrangement()
                .interpreter()
                .flatMap(interpreter -> switch (interpreter.code()) {
                    case "none" -> Optional.<String>empty();
                    case "sign" -> Optional.of(texts.get("staff.interpreter-sign.text"));
                    case "other" -> Optional.of(texts.get("staff.interpreter-other.text"));
                    default ->
                        Optional.of(texts.get(
                                "staff.interpreter.text", "language", texts.languageName(interpreter.code())));
                })
                .map(interpreter -> written + ". " + interpreter)
                .orElse(written);
    }

    static String words(Call.Try made, Texts texts) {
        return texts.get(
                "staff.call-tried.text",
                "name",
                made.officerName(),
                "day",
                texts.day(made.at()),
                "time",
                texts.time(made.at()));
    }
}
