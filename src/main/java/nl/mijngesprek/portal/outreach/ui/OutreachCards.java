package nl.mijngesprek.portal.outreach.ui;

import java.time.Clock;
import java.util.List;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.InvitationLinks;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.outreach.ContactHistory;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.shared.ui.HomeCards;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.stereotype.Component;

/**
 * Puts all contact on the home page, without asking the database anything, and into an invitation without an answer
 * the way to say why (E8). Of a voluntary one nobody has to say why.
 */
@Component
class OutreachCards implements HomeCards, InvitationLinks {

    private static final int ALWAYS = LATER + 30;
    private static final int WHY = 10;

    private final Outreach outreach;
    private final Clock clock;

    OutreachCards(Outreach outreach, Clock clock) {
        this.outreach = outreach;
        this.clock = clock;
    }

    @Override
    public List<HomeCard> of(Texts texts) {
        return List.of(new HomeCard(
                ALWAYS,
                Drawing.SPEECH,
                OutreachNavigation.contact(),
                texts.get("outreach.contact.heading"),
                texts.get("outreach.card.text")));
    }

    @Override
    public List<HomeCard> of(ConversationId conversation, Texts texts) {
        return outreach.find(conversation).filter(this::mayTellWhy).stream()
                .map(history -> why(history, texts))
                .toList();
    }

    /** Invited again or looked for, or the conversation was already; and nothing heard. */
    private boolean mayTellWhy(ContactHistory history) {
        return history.obligation() == Obligation.OBLIGED
                && history.answer().isEmpty()
                && history.outcome().isEmpty()
                && !history.calledOff()
                && (history.invitations().size() > 1
                        || !history.attempts().isEmpty()
                        || history.startsAt().isBefore(clock.instant()));
    }

    static HomeCard why(ContactHistory history, Texts texts) {
        return new HomeCard(
                WHY,
                Drawing.HAND,
                OutreachNavigation.reason(history.conversation()),
                texts.get("outreach.not-answered.heading"),
                texts.get("outreach.not-answered.text"));
    }
}
