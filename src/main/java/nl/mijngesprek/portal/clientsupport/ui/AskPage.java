package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.PartOfDay;
import nl.mijngesprek.portal.clientsupport.RequestDraft;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.RequestOutcome;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.clientsupport.SupportTerm;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.PhoneLink;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client asks one organisation for something: what is typed is kept at once, and goes nowhere before it is sent. */
abstract class AskPage extends OrganisationPage {

    private static final String EXAMPLE = "06 12 34 56 78";

    private final transient SupportRequests requests;
    private final transient SupportTerm term;
    private final RequestKind kind;

    AskPage(Texts texts, SupportDirectory directory, SupportRequests requests, SupportTerm term, RequestKind kind) {
        super(texts, directory);
        this.requests = requests;
        this.term = term;
        this.kind = kind;
    }

    final SupportRequests requests() {
        return requests;
    }

    /** For who cannot be asked now: how to reach them all the same. */
    final void showNoRoom(SupportOrganisation organisation) {
        add(
                new Paragraph(t("clientsupport.no-room-call.text")),
                new PhoneLink(texts(), organisation.phone()),
                new Actions(texts()).primaryLink(SupportNavigation.support(), t("clientsupport.others.link")));
    }

    /** Number, part of the day and own words, and the button that sends it. */
    final void showForm(SupportOrganisation organisation, RequestDraft draft) {
        var id = organisation.id();
        var phone = Field.input("phone", t("clientsupport.phone.label"), "tel", draft.phone())
                .hint(t("clientsupport.phone.hint", "number", EXAMPLE))
                .autocomplete("tel")
                .onTyped(typed -> requests.keepPhone(id, kind, typed));
        var parts = new RadioList(
                        texts(),
                        "part-of-day",
                        texts().piece("clientsupport.part-of-day.label"),
                        true,
                        Arrays.stream(PartOfDay.values()).map(this::choice).toList())
                .keep(code -> PartOfDay.ofCode(code).ifPresent(part -> requests.keepPartOfDay(id, kind, part)))
                .choose(draft.partOfDay().code());
        var words = new TextAnswer(
                texts(),
                "words",
                t("clientsupport.words.label"),
                draft.words(),
                (typed, version) -> requests.saveWords(id, kind, typed, version));
        var more = new More(t("clientsupport.words-more.label"), words);
        more.setOpen(!draft.words().isEmpty());
        add(
                phone,
                parts,
                more,
                classed(new Paragraph(t("clientsupport.who-sees.text", "organisation", organisation.name())), "hint"),
                new Actions(texts())
                        .primary(t("clientsupport.send.button"), () -> {
                            if (keeps(words)) {
                                send(organisation, phone);
                            }
                        })
                        .plainLink(SupportNavigation.organisation(id), t("clientsupport.not-now.link")));
    }

    private Choice choice(PartOfDay part) {
        return new Choice(
                part.code(), texts().piece("clientsupport.part-of-day." + part.code() + ".option"), Optional.empty());
    }

    private void send(SupportOrganisation organisation, Field phone) {
        switch (requests.send(organisation.id(), kind, phone.value())) {
            case RequestOutcome.Sent(var request) -> go(SupportNavigation.path(request));
            case RequestOutcome.AlreadyAsked(var request) -> go(SupportNavigation.path(request));
            case RequestOutcome.NoNumber _ ->
                showError(phone.name(), t("clientsupport.phone.error", "number", EXAMPLE));
            case RequestOutcome.NoConversation _ -> showError("talk-1", t("clientsupport.talk.error"));
            case RequestOutcome.NoRoom _ -> showError("heading", t("clientsupport.no-room.error"));
        }
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    /** When the client hears something, in days that the organisation works. */
    final Paragraph whenHeard(Instant now) {
        return new Paragraph(t("clientsupport.heard-by.text", "day", texts().day(term.answerBy(now))));
    }

    final RadioList talks(List<Choice> choices) {
        return new RadioList(texts(), "talk", texts().piece("clientsupport.talk.label"), true, choices);
    }
}
