package nl.mijngesprek.portal.staff.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.staff.Caller;

/** How a client wants to be written to and reminded, as they tell an officer. */
final class WishForm extends Div {

    private static final String ORDINARY = "ordinary";
    private static final String LARGE = "large";

    private final Field language;
    private final Field print;
    private final Field channel;

    WishForm(Texts texts, Caller caller, Languages languages) {
        var wish = caller.wish();
        language = Field.select(
                "language",
                texts.get("contact.language.label"),
                languages.all().stream()
                        .map(one -> new Pick(one.code(), one.ownName()))
                        .toList(),
                wish.languageCode().orElse(caller.languageCode()));
        print = Field.select(
                "print",
                texts.get("contact.print.label"),
                Field.picks(
                        List.of(ORDINARY, LARGE), code -> code, code -> texts.get("contact.print." + code + ".option")),
                wish.largePrint() ? LARGE : ORDINARY);
        channel = Field.select(
                "channel",
                texts.get("contact.channel.label"),
                Field.picks(
                        List.of(ReminderChannel.values()),
                        ReminderChannel::code,
                        code -> texts.get("contact.channel." + code + ".option")),
                wish.channel().code());
        add(language, print, channel);
    }

    ContactWish wish() {
        return new ContactWish(
                ReminderChannel.ofCode(channel.value()).orElseThrow(),
                Optional.of(language.value()),
                print.value().equals(LARGE));
    }
}
