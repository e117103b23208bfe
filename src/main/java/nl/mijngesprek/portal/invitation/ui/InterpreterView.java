package nl.mijngesprek.portal.invitation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.invitation.Invitation;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client says whether an interpreter is to come, and for which language; it costs nothing (G4). */
@Route(InvitationNavigation.INTERPRETER_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class InterpreterView extends InvitationPage {

    /** The languages most asked for; any other one is arranged by the officer. */
    private static final List<String> LANGUAGES = List.of("ar", "ti", "so", "tr", "fa", "uk", "pl", "en");

    InterpreterView(Texts texts, Invitations invitations) {
        super(texts, invitations);
    }

    @Override
    void show(Invitation invitation) {
        var conversation = invitation.conversation().id();
        backTo(InvitationNavigation.answered(conversation));
        heading(t("invitation.interpreter.heading"));
        var interpreters = new RadioList(
                        texts(), "interpreter", texts().piece("invitation.interpreter.heading"), false, choices())
                .keep(code -> Interpreter.ofCode(code)
                        .ifPresent(interpreter -> kept(invitations().interpret(conversation, interpreter))));
        invitation.arrangement().interpreter().ifPresent(interpreter -> interpreters.choose(interpreter.code()));
        add(
                new Paragraph(t("invitation.interpreter.text")),
                interpreters,
                new Actions(texts())
                        .primaryLink(InvitationNavigation.answered(conversation), t("invitation.arranged.link")));
    }

    private List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(choice(Interpreter.NONE.code()));
        LANGUAGES.forEach(code -> choices.add(choice(code)));
        choices.add(choice(Interpreter.SIGN.code()));
        choices.add(choice(Interpreter.OTHER.code()));
        return choices;
    }

    private Choice choice(String code) {
        return new Choice(code, words(texts(), new Interpreter(code)), Optional.of(Drawing.INTERPRETER));
    }

    /** What this interpreter is called, as an answer. */
    static LocalText.Piece words(Texts texts, Interpreter interpreter) {
        return switch (interpreter.code()) {
            case "none", "sign", "other" -> texts.piece("invitation.interpreter." + interpreter.code() + ".option");
            default ->
                texts.piece(
                        "invitation.interpreter.language.option", "language", texts.languageName(interpreter.code()));
        };
    }
}
