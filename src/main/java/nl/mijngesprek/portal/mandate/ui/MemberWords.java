package nl.mijngesprek.portal.mandate.ui;

import java.time.LocalDate;
import nl.mijngesprek.portal.mandate.Member;
import nl.mijngesprek.portal.shared.ui.Texts;

/** How it is with somebody of an organisation, in one sentence. */
final class MemberWords {

    private MemberWords() {}

    static String state(Texts texts, Member member, LocalDate today) {
        if (member.hasLeft(today)) {
            return member.lastDay()
                    .map(day -> texts.get("mandate.member-left.text", "day", texts.day(day)))
                    .orElse("");
        }
        return member.lastDay()
                .map(day -> texts.get("mandate.member-leaves.text", "day", texts.day(day)))
                .or(() -> member.awayUntil()
                        .filter(_ -> member.isAway(today))
                        .map(day -> texts.get("mandate.member-away.text", "day", texts.day(day))))
                .orElseGet(() ->
                        texts.get(member.manages() ? "mandate.member-manages.text" : "mandate.member-there.text"));
    }
}
