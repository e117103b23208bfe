package nl.mijngesprek.portal.contact;

import static nl.mijngesprek.database.Tables.CONTACT_DETAILS;
import static nl.mijngesprek.database.Tables.CONTACT_WISH;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static nl.mijngesprek.database.Tables.MESSAGE;
import static nl.mijngesprek.database.Tables.REMINDER_CALL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.Viewer;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class ContactTable {

    private final DSLContext database;

    ContactTable(DSLContext database) {
        this.database = database;
    }

    ContactDetails details(Viewer viewer) {
        return database.select(
                        CONTACT_DETAILS.BIRTH_DATE.convertFrom(Optional::ofNullable),
                        row(CONTACT_DETAILS.STREET_ADDRESS, CONTACT_DETAILS.TOWN)
                                .mapping(ContactTable::address),
                        CONTACT_DETAILS.PHONE.convertFrom(ContactTable::known),
                        CONTACT_DETAILS.EMAIL.convertFrom(ContactTable::known))
                .from(CONTACT_DETAILS)
                .where(CONTACT_DETAILS.CLIENT_ID.eq(viewer.client().value()))
                .fetchOptional(Records.mapping(ContactDetails::new))
                .orElse(ContactDetails.UNKNOWN);
    }

    ContactWish wish(Viewer viewer) {
        return database.select(
                        CONTACT_WISH.CHANNEL.convertFrom(
                                code -> ReminderChannel.ofCode(code).orElseThrow()),
                        CONTACT_WISH.LANGUAGE.convertFrom(Optional::ofNullable),
                        CONTACT_WISH.LARGE_PRINT)
                .from(CONTACT_WISH)
                .where(CONTACT_WISH.CLIENT_ID.eq(viewer.client().value()))
                .fetchOptional(Records.mapping(ContactWish::new))
                .orElse(ContactWish.NONE_YET);
    }

    void store(ContactWish wish, Viewer viewer, Instant now) {
        database.insertInto(CONTACT_WISH)
                .set(CONTACT_WISH.CLIENT_ID, viewer.client().value())
                .set(CONTACT_WISH.CHANNEL, wish.channel().code())
                .set(CONTACT_WISH.LANGUAGE, wish.languageCode().orElse(null))
                .set(CONTACT_WISH.LARGE_PRINT, wish.largePrint())
                .set(CONTACT_WISH.SAVED_AT, now)
                .onConflict(CONTACT_WISH.CLIENT_ID)
                .doUpdate()
                .set(CONTACT_WISH.CHANNEL, excluded(CONTACT_WISH.CHANNEL))
                .set(CONTACT_WISH.LANGUAGE, excluded(CONTACT_WISH.LANGUAGE))
                .set(CONTACT_WISH.LARGE_PRINT, excluded(CONTACT_WISH.LARGE_PRINT))
                .set(CONTACT_WISH.SAVED_AT, excluded(CONTACT_WISH.SAVED_AT))
                .execute();
    }

    /** Delivered again as it was, it keeps the day it came in. */
    void store(ClientId client, ContactDetails details, Instant now) {
        database.insertInto(CONTACT_DETAILS)
                .set(CONTACT_DETAILS.CLIENT_ID, client.value())
                .set(CONTACT_DETAILS.BIRTH_DATE, details.birthDate().orElse(null))
                .set(
                        CONTACT_DETAILS.STREET_ADDRESS,
                        details.address().map(PostalAddress::street).orElse(""))
                .set(
                        CONTACT_DETAILS.TOWN,
                        details.address().map(PostalAddress::town).orElse(""))
                .set(CONTACT_DETAILS.PHONE, details.phone().orElse(""))
                .set(CONTACT_DETAILS.EMAIL, details.email().orElse(""))
                .set(CONTACT_DETAILS.UPDATED_AT, now)
                .onConflict(CONTACT_DETAILS.CLIENT_ID)
                .doUpdate()
                .set(CONTACT_DETAILS.BIRTH_DATE, excluded(CONTACT_DETAILS.BIRTH_DATE))
                .set(CONTACT_DETAILS.STREET_ADDRESS, excluded(CONTACT_DETAILS.STREET_ADDRESS))
                .set(CONTACT_DETAILS.TOWN, excluded(CONTACT_DETAILS.TOWN))
                .set(CONTACT_DETAILS.PHONE, excluded(CONTACT_DETAILS.PHONE))
                .set(CONTACT_DETAILS.EMAIL, excluded(CONTACT_DETAILS.EMAIL))
                .set(CONTACT_DETAILS.UPDATED_AT, excluded(CONTACT_DETAILS.UPDATED_AT))
                .where(row(
                                CONTACT_DETAILS.BIRTH_DATE,
                                CONTACT_DETAILS.STREET_ADDRESS,
                                CONTACT_DETAILS.TOWN,
                                CONTACT_DETAILS.PHONE,
                                CONTACT_DETAILS.EMAIL)
                        .isDistinctFrom(row(
                                excluded(CONTACT_DETAILS.BIRTH_DATE),
                                excluded(CONTACT_DETAILS.STREET_ADDRESS),
                                excluded(CONTACT_DETAILS.TOWN),
                                excluded(CONTACT_DETAILS.PHONE),
                                excluded(CONTACT_DETAILS.EMAIL))))
                .execute();
    }

    /** The conversations ahead that the client was invited to and did not turn down, soonest first. */
    List<ComingReminder> coming(Viewer viewer, Instant now) {
        var invitedOn = field(
                select(max(INVITATION.SENT_ON)).from(INVITATION).where(INVITATION.CONVERSATION_ID.eq(CONVERSATION.ID)));
        return database.select(
                        CONVERSATION.STARTS_AT,
                        invitedOn,
                        field(select(max(MESSAGE.HANDED_OVER_AT))
                                        .from(MESSAGE)
                                        .where(MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID))
                                        .and(MESSAGE.REVISION.eq(CONVERSATION.REVISION)))
                                .convertFrom(Optional::ofNullable),
                        field(select(max(REMINDER_CALL.CALLED_AT))
                                        .from(REMINDER_CALL)
                                        .where(REMINDER_CALL.CONVERSATION_ID.eq(CONVERSATION.ID))
                                        .and(REMINDER_CALL.REVISION.eq(CONVERSATION.REVISION))
                                        .and(REMINDER_CALL.RESULT.ne("no-answer")))
                                .convertFrom(Optional::ofNullable))
                .from(CONVERSATION)
                .leftJoin(INVITATION_ANSWER)
                .on(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.CLIENT_ID.eq(viewer.client().value()))
                .and(CONVERSATION.STARTS_AT.gt(now))
                .and(CONVERSATION.CANCELLED_AT.isNull())
                .and(INVITATION_ANSWER.CHOICE.isDistinctFrom("not-wanted"))
                .and(invitedOn.isNotNull())
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .fetch(Records.mapping(ComingReminder::new));
    }

    /** The last messages and calls, newest first. */
    List<SentMessage> sent(Viewer viewer, int most) {
        var client = viewer.client().value();
        var at = MESSAGE.CREATED_AT.as("at");
        return database.select(
                        coalesce(MESSAGE.HANDED_OVER_AT, MESSAGE.CREATED_AT).as(at),
                        MESSAGE.CHANNEL,
                        MESSAGE.STATE,
                        MESSAGE.RECIPIENT,
                        MESSAGE.LANGUAGE,
                        MESSAGE.WORDS)
                .from(MESSAGE)
                .where(MESSAGE.CLIENT_ID.eq(client))
                .unionAll(select(
                                REMINDER_CALL.CALLED_AT,
                                inline(ReminderChannel.CALL.code()),
                                REMINDER_CALL.RESULT,
                                inline(""),
                                inline("nl"),
                                inline(""))
                        .from(REMINDER_CALL)
                        .where(REMINDER_CALL.CLIENT_ID.eq(client)))
                .orderBy(at.desc())
                .limit(most)
                .fetch(Records.mapping((when, channel, state, recipient, language, words) -> new SentMessage(
                        when, ReminderChannel.ofCode(channel).orElseThrow(), state, recipient, language, words)));
    }

    private static Optional<PostalAddress> address(String street, String town) {
        return street.isEmpty() ? Optional.empty() : Optional.of(new PostalAddress(street, town));
    }

    private static Optional<String> known(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
