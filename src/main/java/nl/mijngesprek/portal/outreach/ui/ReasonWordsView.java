package nl.mijngesprek.portal.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.outreach.Reason;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.ui.SpeakInstead;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.TextAnswer;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client may say more about the reason, in own words; the reason itself is kept already. */
@Route(OutreachNavigation.WORDS_ROUTE)
@RolesAllowed({"CLIENT", "ANSWER_INVITATION"})
class ReasonWordsView extends HistoryPage {

    private final transient Recordings recordings;

    ReasonWordsView(Texts texts, Outreach outreach, Recordings recordings) {
        super(texts, outreach);
        this.recordings = recordings;
    }

    @Override
    void show(ContactHistory history, BeforeEnterEvent event) {
        history.lastOwnReason().ifPresentOrElse(reason -> ask(history, reason), () -> askForReasonFirst(history));
    }

    private void ask(ContactHistory history, Reason reason) {
        backTo(OutreachNavigation.reason(history.conversation()));
        heading(reason.code() == ReasonCode.OWN_WORDS ? t("outreach.words.heading") : t("outreach.words-more.heading"));
        var words = new TextAnswer(
                        texts(), "words", t("outreach.own-words.label"), reason.words(), (typed, version) -> outreach()
                                .saveReasonWords(reason.id(), typed, version))
                .hint(t("outreach.words.hint"));
        add(new Notice(Tone.DONE, Drawing.CHECK, "", t("outreach.reason-kept.text")), words);
        var spot = RecordingSpot.reason(history.conversation(), reason.id().value());
        reason.recording()
                .ifPresent(recording -> add(new Paragraph(
                        recording.sentAt().isPresent()
                                ? t(
                                        "outreach.spoken-sent.text",
                                        "officer",
                                        history.officer().name())
                                : t("outreach.spoken-unsent.text"))));
        add(
                new SpeakInstead(texts(), spot, reason.recording()),
                new Actions(texts()).primary(t("outreach.next.button"), () -> {
                    if (keeps(words)) {
                        // Sent before, or none at all: then there is nothing to send.
                        recordings.send(spot);
                        go(OutreachNavigation.THANKS_ROUTE, history);
                    }
                }));
    }
}
