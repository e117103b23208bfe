package nl.mijngesprek.portal.letter;

import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONTACT_DETAILS;
import static nl.mijngesprek.database.Tables.CONTACT_WISH;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.OFFICER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;

import java.util.Optional;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.contact.ReminderChannel;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Conversations with whom a letter about them is for, as invitation and reminder both read it. */
final class AddresseeTable {

    private AddresseeTable() {}

    /** Each conversation with its client, its officer, and what is known of where and how the client is reached. */
    static Table<?> conversations() {
        return CONVERSATION
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONVERSATION.CLIENT_ID))
                .join(OFFICER)
                .on(OFFICER.ID.eq(CONVERSATION.OFFICER_ID))
                .leftJoin(CONTACT_DETAILS)
                .on(CONTACT_DETAILS.CLIENT_ID.eq(CONVERSATION.CLIENT_ID))
                .leftJoin(CONTACT_WISH)
                .on(CONTACT_WISH.CLIENT_ID.eq(CONVERSATION.CLIENT_ID));
    }

    static SelectField<Invited.Addressee> addressee() {
        return row(
                        CLIENT.NAME,
                        coalesce(CONTACT_WISH.LANGUAGE, CLIENT.LANGUAGE),
                        CONTACT_WISH.CHANNEL.convertFrom(AddresseeTable::channel),
                        CONTACT_WISH.LARGE_PRINT.convertFrom(large -> large != null && large),
                        row(CONTACT_DETAILS.STREET_ADDRESS, CONTACT_DETAILS.TOWN)
                                .mapping(AddresseeTable::address),
                        CONTACT_DETAILS.PHONE.convertFrom(AddresseeTable::known),
                        CONTACT_DETAILS.EMAIL.convertFrom(AddresseeTable::known))
                .mapping(Invited.Addressee::new);
    }

    private static ReminderChannel channel(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(ReminderChannel::ofCode).orElse(ReminderChannel.LETTER);
    }

    private static Optional<PostalAddress> address(@Nullable String street, @Nullable String town) {
        return street == null || town == null || street.isEmpty()
                ? Optional.empty()
                : Optional.of(new PostalAddress(street, town));
    }

    private static Optional<String> known(@Nullable String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
