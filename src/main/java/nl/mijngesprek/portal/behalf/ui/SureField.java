package nl.mijngesprek.portal.behalf.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijngesprek.portal.behalf.CheckOutcome;
import nl.mijngesprek.portal.behalf.Contact;
import nl.mijngesprek.portal.behalf.IdentityCheck;
import nl.mijngesprek.portal.behalf.IdentityChecks;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.Notice;
import nl.mijngesprek.portal.shared.ui.Notice.Tone;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.Texts;

/**
 * The part of an officer's form about something a client said: how the officer is sure who it is. Asked once in a call; nothing
 * is picked beforehand, so that nobody says so without reading it.
 */
public final class SureField extends Div {

    /** Where it is said that it is missing. */
    public static final String NAME = "sure";

    private static final String NOT_YET = "";

    private final transient IdentityChecks checks;
    private final UUID conversation;
    private final Set<Contact> contacts;
    private final Texts texts;
    private final Field field;

    /** @param contacts how officers who use this form meet clients */
    public SureField(Texts texts, IdentityChecks checks, UUID conversation, Set<Contact> contacts) {
        this.texts = texts;
        this.checks = checks;
        this.conversation = conversation;
        this.contacts = Set.copyOf(contacts);
        field = field(texts, checks, contacts);
        add(checks.currentOf(conversation, contacts)
                .<Component>map(check -> notice(texts, check))
                .orElse(field));
    }

    /** That the officer is sure, how, and until when. */
    public static Notice notice(Texts texts, IdentityCheck check) {
        return new Notice(
                Tone.DONE,
                Drawing.CHECK,
                "",
                texts.get("behalf.way." + check.way().code() + ".option"),
                texts.get("behalf.sure-until.text", "time", texts.time(check.until())));
    }

    /** The question alone, for a page that asks nothing else. */
    public static Field field(Texts texts, IdentityChecks checks, Set<Contact> contacts) {
        var picks = Stream.concat(
                        Stream.of(new Pick(NOT_YET, texts.get("behalf.way-none.option"))),
                        Field.picks(
                                checks.ways(contacts),
                                IdentityWay::code,
                                code -> texts.get("behalf.way." + code + ".option"))
                                .stream())
                .toList();
        return Field.select(NAME, texts.get("behalf.sure.label"), picks, NOT_YET)
                .hint(texts.get("behalf.sure.hint"));
    }

    /** What is said there when it is missing. */
    public String missing() {
        return texts.get("behalf.sure.error");
    }

    /** Notes how the officer is sure, where that does not hold already; false when nothing was picked, or not enough. */
    public boolean isSure() {
        var sure = checks.currentOf(conversation, contacts).isPresent()
                || IdentityWay.ofCode(field.value())
                        .filter(way -> checks.check(conversation, way) instanceof CheckOutcome.Sure)
                        .isPresent();
        if (!sure && !isThere(field)) {
            removeAll();
            add(field);
        }
        return sure;
    }

    private boolean isThere(Component part) {
        return getChildren().anyMatch(part::equals);
    }
}
