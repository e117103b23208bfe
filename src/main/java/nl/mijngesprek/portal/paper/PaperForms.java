package nl.mijngesprek.portal.paper;

import java.time.Clock;
import java.util.Optional;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.CurrentActor;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.letter.QuestionForms;
import nl.mijngesprek.portal.questionnaire.QuestionList;
import nl.mijngesprek.portal.questionnaire.QuestionLists;
import nl.mijngesprek.portal.reply.PaperCodes;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints clients' lists, for themselves and for the officer of the conversation, who sends or hands them the paper. */
@Service
public class PaperForms {

    private final PaperTable table;
    private final QuestionLists lists;
    private final QuestionForms forms;
    private final PaperCodes codes;
    private final Languages languages;
    private final AccessLog log;
    private final CurrentActor actor;
    private final Clock clock;

    PaperForms(
            PaperTable table,
            QuestionLists lists,
            QuestionForms forms,
            PaperCodes codes,
            Languages languages,
            AccessLog log,
            CurrentActor actor,
            Clock clock) {
        this.table = table;
        this.lists = lists;
        this.forms = forms;
        this.codes = codes;
        this.languages = languages;
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The list as PDF without any answer, which can be typed in from now on; empty when whoever acts has no such list.
     *
     * @param language empty for the language the client is written to in
     * @param large empty for what the client chose for letters
     */
    @Transactional
    public Optional<byte[]> print(ConversationId conversation, Optional<Language> language, Optional<Boolean> large) {
        return lists.find(conversation).map(list -> print(list, language, large));
    }

    private byte[] print(QuestionList list, Optional<Language> language, Optional<Boolean> large) {
        var code = codes.codeOf(list.sheet());
        table.storePrint(list.sheet(), list.client(), codes.hash(code), clock.instant());
        if (actor.find().orElse(null) instanceof Actor.Officer) {
            log.looked(
                    list.client(),
                    Look.at(Subject.PAPER).about(list.conversation().value()));
        }
        var reader = table.reader(list.sheet(), list.client());
        return forms.print(
                list,
                code,
                language.or(() -> languages.byCode(reader.languageCode())).orElse(Language.DUTCH),
                large.orElse(reader.largePrint()));
    }
}
