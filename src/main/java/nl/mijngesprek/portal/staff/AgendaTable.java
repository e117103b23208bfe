package nl.mijngesprek.portal.staff;

import static nl.mijngesprek.database.Tables.ARRANGEMENT;
import static nl.mijngesprek.database.Tables.CLIENT;
import static nl.mijngesprek.database.Tables.CONVERSATION;
import static nl.mijngesprek.database.Tables.INVITATION_ANSWER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Arrangement;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.PlaceKind;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;

@Component
class AgendaTable {

    private final DSLContext database;

    AgendaTable(DSLContext database) {
        this.database = database;
    }

    List<Appointment> from(Instant begin, int most, OfficerId officer) {
        return database.select(
                        CONVERSATION.ID.convertFrom(ConversationId::new),
                        CLIENT.ID.convertFrom(ClientId::new),
                        CLIENT.NAME,
                        CONVERSATION.STARTS_AT,
                        CONVERSATION.ENDS_AT,
                        CONVERSATION.PLACE_KIND.convertFrom(
                                code -> PlaceKind.ofCode(code).orElseThrow()),
                        CONVERSATION.PLACE_ADDRESS,
                        INVITATION_ANSWER.CHOICE.convertFrom(
                                code -> Optional.ofNullable(code).flatMap(AnswerChoice::ofCode)),
                        coalesce(INVITATION_ANSWER.WORDS, inline("")),
                        row(
                                        ARRANGEMENT.COMPANION,
                                        ARRANGEMENT.INTERPRETER,
                                        ARRANGEMENT.NEEDS,
                                        ARRANGEMENT.PLACE_KIND,
                                        ARRANGEMENT.PLACE_REFUSED)
                                .mapping(Arrangement::ofCodes))
                .from(CONVERSATION)
                .join(CLIENT)
                .on(CLIENT.ID.eq(CONVERSATION.CLIENT_ID))
                .leftJoin(INVITATION_ANSWER)
                .on(INVITATION_ANSWER.CONVERSATION_ID.eq(CONVERSATION.ID))
                .leftJoin(ARRANGEMENT)
                .on(ARRANGEMENT.CONVERSATION_ID.eq(CONVERSATION.ID))
                .where(CONVERSATION.OFFICER_ID.eq(officer.value()))
                .and(CONVERSATION.STARTS_AT.ge(begin))
                .and(CONVERSATION.CANCELLED_AT.isNull())
                .orderBy(CONVERSATION.STARTS_AT, CONVERSATION.ID)
                .limit(most)
                .fetch(Records.mapping(Appointment::new));
    }
}
