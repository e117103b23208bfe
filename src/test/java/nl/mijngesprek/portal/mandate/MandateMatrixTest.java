package nl.mijngesprek.portal.mandate;

import static java.util.Map.entry;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.Look;
import nl.mijngesprek.portal.audit.Subject;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.RequestKind;
import nl.mijngesprek.portal.clientsupport.SupportRequests;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.ContactWish;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.MandateId;
import nl.mijngesprek.portal.invitation.AnswerChoice;
import nl.mijngesprek.portal.invitation.Interpreter;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.NewMessage;
import nl.mijngesprek.portal.outbox.Outbox;
import nl.mijngesprek.portal.outcome.Attendance;
import nl.mijngesprek.portal.outcome.Outcomes;
import nl.mijngesprek.portal.outreach.AttemptId;
import nl.mijngesprek.portal.outreach.Outreach;
import nl.mijngesprek.portal.outreach.ReasonCode;
import nl.mijngesprek.portal.outreach.ReasonOutcome;
import nl.mijngesprek.portal.paper.Item;
import nl.mijngesprek.portal.paper.PaperTest;
import nl.mijngesprek.portal.paper.Settled;
import nl.mijngesprek.portal.questionnaire.Activity;
import nl.mijngesprek.portal.questionnaire.ClientWishes;
import nl.mijngesprek.portal.questionnaire.HandOvers;
import nl.mijngesprek.portal.questionnaire.Option;
import nl.mijngesprek.portal.questionnaire.OwnTopicId;
import nl.mijngesprek.portal.questionnaire.OwnTopics;
import nl.mijngesprek.portal.questionnaire.Part;
import nl.mijngesprek.portal.questionnaire.Presences;
import nl.mijngesprek.portal.questionnaire.TopicWish;
import nl.mijngesprek.portal.questionnaire.VisitId;
import nl.mijngesprek.portal.recording.KeepOutcome;
import nl.mijngesprek.portal.recording.RecordingSpot;
import nl.mijngesprek.portal.recording.Recordings;
import nl.mijngesprek.portal.recording.Voice;
import nl.mijngesprek.portal.report.Agreement;
import nl.mijngesprek.portal.report.Agreements;
import nl.mijngesprek.portal.report.NewAnswer;
import nl.mijngesprek.portal.report.RemarkAnswer;
import nl.mijngesprek.portal.report.Remarks;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportDelivery.SentenceDelivery;
import nl.mijngesprek.portal.report.ReportDesk;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.ReportTranslations;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.report.TranslationDelivery;
import nl.mijngesprek.portal.report.Verdict;
import nl.mijngesprek.portal.shared.Dates;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.LocalText;
import nl.mijngesprek.portal.shared.TypedDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every service method, called by who acts for Anna with each task by itself and with permissions that do not hold: what it
 * tells of Anna, and what it changes (security B9, B10, B16). Anna herself calls it first, so that a call that can do nothing
 * proves nothing.
 */
class MandateMatrixTest extends PaperTest {

    private static final Set<HelperTask> NEVER = Set.of();
    private static final Set<HelperTask> ANY = EnumSet.allOf(HelperTask.class);

    /** What a client may call, and which tasks let a helper do the same; {@link #NEVER} is the client's alone. */
    private static final Map<String, Set<HelperTask>> OF_CLIENTS = Map.ofEntries(
            entry("AccessLog.page", ANY),
            entry("Agreements.all", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("Agreements.ask", with(HelperTask.REMARKS)),
            entry("Agreements.find", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("Agreements.otherwise", with(HelperTask.REMARKS)),
            entry("Agreements.saveWords", with(HelperTask.REMARKS)),
            entry("Agreements.tick", with(HelperTask.REMARKS)),
            entry("Agreements.untick", with(HelperTask.REMARKS)),
            entry("AnswerSheets.choose", with(HelperTask.QUESTIONS)),
            entry("AnswerSheets.find", with(HelperTask.QUESTIONS)),
            entry("AnswerSheets.goOnAt", with(HelperTask.QUESTIONS)),
            entry("AnswerSheets.handOver", NEVER),
            entry("AnswerSheets.saveDate", with(HelperTask.QUESTIONS)),
            entry("AnswerSheets.saveWords", with(HelperTask.QUESTIONS)),
            entry("AnswerSheets.summaries", with(HelperTask.QUESTIONS)),
            entry("AnswerSheets.takeBack", NEVER),
            entry("ClientWishes.alreadyDo", with(HelperTask.QUESTIONS)),
            entry("ClientWishes.saveAlreadyDoing", with(HelperTask.QUESTIONS)),
            entry("ClientWishes.wish", with(HelperTask.QUESTIONS)),
            entry("Contacts.coming", NEVER),
            entry("Contacts.details", NEVER),
            entry("Contacts.detailsOf", NEVER),
            entry("Contacts.printLarge", NEVER),
            entry("Contacts.remindBy", NEVER),
            entry("Contacts.sent", NEVER),
            entry("Contacts.wish", NEVER),
            entry("Contacts.wishOf", NEVER),
            entry("Contacts.writeIn", NEVER),
            entry("EarlierAnswers.keep", with(HelperTask.QUESTIONS)),
            entry("EarlierAnswers.leaveOut", with(HelperTask.QUESTIONS)),
            entry("EarlierAnswers.offered", with(HelperTask.QUESTIONS)),
            entry("EarlierTopics.keep", with(HelperTask.QUESTIONS)),
            entry("EarlierTopics.leaveOut", with(HelperTask.QUESTIONS)),
            entry("EarlierTopics.offered", with(HelperTask.QUESTIONS)),
            entry("GivenMandates.untold", ANY),
            entry("SmsConsents.end", NEVER),
            entry("SmsConsents.refuse", NEVER),
            entry("HandOvers.find", NEVER),
            entry("HandOvers.handOver", NEVER),
            entry("HandOvers.keep", NEVER),
            entry("IdentityChecks.mine", NEVER),
            entry("InvitationSending.send", ANY),
            entry("IdentityChecks.untold", NEVER),
            entry("Invitations.answer", with(HelperTask.ANSWER_INVITATION)),
            entry("Invitations.bring", with(HelperTask.ANSWER_INVITATION)),
            entry("Invitations.dropHelperWord", NEVER),
            entry("Invitations.find", with(HelperTask.READ_INVITATION, HelperTask.ANSWER_INVITATION)),
            entry("Invitations.freeMoments", with(HelperTask.ANSWER_INVITATION)),
            entry("Invitations.interpret", with(HelperTask.ANSWER_INVITATION)),
            entry("Invitations.move", with(HelperTask.ANSWER_INVITATION)),
            entry("Invitations.need", with(HelperTask.ANSWER_INVITATION)),
            entry("Invitations.saveWords", with(HelperTask.ANSWER_INVITATION)),
            entry("Invitations.upcoming", with(HelperTask.READ_INVITATION, HelperTask.ANSWER_INVITATION)),
            entry("Invitations.wishPlace", with(HelperTask.ANSWER_INVITATION)),
            entry("Mandates.all", ANY),
            entry("Mandates.end", NEVER),
            entry("Mandates.find", NEVER),
            entry("Mandates.give", NEVER),
            entry("Mandates.open", NEVER),
            entry("Mandates.refuse", NEVER),
            entry("Mandates.showCode", NEVER),
            entry("Outcomes.mine", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("Outreach.all", with(HelperTask.READ_INVITATION, HelperTask.ANSWER_INVITATION)),
            entry("Outreach.allowGoBetween", NEVER),
            entry("Outreach.dispute", NEVER),
            entry("Outreach.find", with(HelperTask.READ_INVITATION, HelperTask.ANSWER_INVITATION)),
            entry("Outreach.goBetween", NEVER),
            entry("Outreach.saveDisputeWords", NEVER),
            entry("Outreach.saveGoBetweenWords", NEVER),
            entry("Outreach.saveReasonWords", with(HelperTask.ANSWER_INVITATION)),
            entry("Outreach.tell", with(HelperTask.ANSWER_INVITATION)),
            entry("OwnTopics.putBack", with(HelperTask.QUESTIONS)),
            entry("OwnTopics.saveWords", with(HelperTask.QUESTIONS)),
            entry("OwnTopics.swap", with(HelperTask.QUESTIONS)),
            entry("OwnTopics.takeOut", with(HelperTask.QUESTIONS)),
            entry("PaperChecks.open", NEVER),
            entry("PaperChecks.remove", NEVER),
            entry("PaperChecks.takeOver", NEVER),
            entry("PaperForms.print", with(HelperTask.QUESTIONS)),
            entry("Presences.meet", with(HelperTask.QUESTIONS)),
            entry("PrintWishes.of", ANY),
            entry("QuestionLists.find", with(HelperTask.QUESTIONS)),
            entry("Recordings.delete", with(HelperTask.QUESTIONS)),
            entry("Recordings.find", with(HelperTask.QUESTIONS)),
            entry("Recordings.hear", with(HelperTask.QUESTIONS)),
            entry("Recordings.keep", with(HelperTask.QUESTIONS)),
            entry("Recordings.send", with(HelperTask.ANSWER_INVITATION)),
            entry("Remarks.react", with(HelperTask.REMARKS)),
            entry("Remarks.send", with(HelperTask.REMARKS)),
            entry("Remarks.sendAll", with(HelperTask.REMARKS)),
            entry("Remarks.withdraw", with(HelperTask.REMARKS)),
            entry("ReminderSending.canRemind", NEVER),
            entry("ReminderSending.withoutReminder", ANY),
            entry("ReportFiles.own", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("ReportFiles.toDeliver", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("ReportNotices.untold", NEVER),
            entry("ReportTranslations.of", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("Reports.all", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("Reports.find", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("Reports.findWith", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("Reports.judge", with(HelperTask.REMARKS)),
            entry("Reports.mine", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("Reports.openings", NEVER),
            entry("Reports.saveReaction", with(HelperTask.REMARKS)),
            entry("Reports.saveWords", with(HelperTask.REMARKS)),
            entry("Reports.versions", with(HelperTask.READ_REPORT, HelperTask.REMARKS)),
            entry("SupportRequests.draft", with(HelperTask.SUPPORT)),
            entry("SupportRequests.find", with(HelperTask.SUPPORT)),
            entry("SupportRequests.keepConversation", with(HelperTask.SUPPORT)),
            entry("SupportRequests.keepPartOfDay", with(HelperTask.SUPPORT)),
            entry("SupportRequests.keepPhone", with(HelperTask.SUPPORT)),
            entry("SupportRequests.mine", with(HelperTask.SUPPORT)),
            entry("SupportRequests.saveWords", with(HelperTask.SUPPORT)),
            entry("SupportRequests.send", with(HelperTask.SUPPORT)),
            entry("SupportRequests.talksAhead", ANY),
            entry("SupportRequests.tellOfficer", with(HelperTask.SUPPORT)),
            entry("SupportRequests.withdraw", with(HelperTask.SUPPORT)),
            entry("TypingIn.isPossible", with(HelperTask.QUESTIONS)));

    /** What only who acts for a client may call. */
    private static final Set<String> OF_HELPERS = Set.of("AccessLog.helpedOn", "AccessLog.helperLooked");

    /** Of services that clients call too, what tells a client nothing and changes nothing: it is the municipality's or the portal's. */
    private static final Set<String> OF_OTHERS = Set.of(
            "AccessLog.looked",
            "AnswerSheets.deliver",
            "AnswerSheets.deliverSheet",
            "Contacts.deliver",
            "Contacts.keepFor",
            "IdentityChecks.check",
            "IdentityChecks.current",
            "IdentityChecks.currentOf",
            "IdentityChecks.done",
            "IdentityChecks.end",
            "IdentityChecks.markTold",
            "IdentityChecks.mayCheck",
            "IdentityChecks.ways",
            "InvitationSending.deliver",
            "Invitations.deliver",
            "Invitations.deliverMoment",
            "Invitations.placeAskedFor",
            "Invitations.refusePlace",
            "Invitations.wasInvitedFreely",
            "Outcomes.add",
            "Outcomes.advance",
            "Outcomes.find",
            "Outcomes.followUps",
            "Outcomes.record",
            "QuestionLists.findAtDesk",
            "ReminderSending.remind",
            "ReminderSending.remindAnew",
            "ReportNotices.markTold",
            "ReportNotices.noteTerms",
            "ReportTranslations.approve",
            "ReportTranslations.deliver",
            "ReportTranslations.find",
            "ReportTranslations.nameTranslator",
            "ReportTranslations.saveWords",
            "Reports.deliver",
            "SupportRequests.chooseForMe",
            "TypingIn.choose",
            "TypingIn.find",
            "TypingIn.findUnchecked",
            "TypingIn.saveDate",
            "TypingIn.saveWords");

    /** Services without anything for a client, and who calls them. All of their methods are called here too, and give nothing. */
    private static final Map<String, String> SERVICES_OF_OTHERS = Map.ofEntries(
            entry("Agenda", "officers"),
            entry("CodeTries", "who has a code"),
            entry("SmsConsents", "who has a code"),
            entry("SmsAsks", "a loop"),
            entry("SmsAsking", "helpers at home"),
            entry("PermissionCalls", "officers"),
            entry("PaperMandates", "officers"),
            entry("GivenMandates", "a loop"),
            entry("PermissionTelling", "a loop"),
            entry("AgreementDesk", "officers"),
            entry("CalledOffSending", "officers"),
            entry("Callers", "officers"),
            entry("CallingOff", "officers"),
            entry("Calls", "officers"),
            entry("Clients", "login and the case system"),
            entry("CompanionsTold", "officers"),
            entry("Drafts", "editors"),
            entry("EndingMandates", "a loop"),
            entry("EntryDesk", "editors"),
            entry("FailedMessages", "officers"),
            entry("Figures", "officers"),
            entry("Glossary", "officers, and what is written"),
            entry("HeardAnswers", "officers"),
            entry("HelpTelling", "a loop"),
            entry("Helpers", "login"),
            entry("Helping", "helpers at home"),
            entry("IntakeReader", "the case system"),
            entry("Members", "helpers at home"),
            entry("Moments", "officers"),
            entry("Officers", "login"),
            entry("OnBehalfTelling", "a loop"),
            entry("Outbox", "other services"),
            entry("OutreachDesk", "officers"),
            entry("OwnEntries", "helpers at home"),
            entry("Preparations", "officers"),
            entry("Publishing", "editors"),
            entry("Questionnaires", "editors"),
            entry("Removal", "a loop"),
            entry("Replies", "who has a code"),
            entry("ReplyCodes", "letters"),
            entry("ReportDesk", "officers"),
            entry("ReportDrafts", "officers"),
            entry("ReportTelling", "a loop"),
            entry("Rooms", "officers"),
            entry("RoundSending", "officers"),
            entry("Rounds", "officers"),
            entry("SupportAnswers", "a loop"),
            entry("SupportDirectory", "everybody: nothing in it is about a client"),
            entry("SupportInbox", "supporters at home"),
            entry("Turns", "officers"));

    /** What is said instead of a refusal, and tells no more. */
    private static final Set<String> SAYS_NOTHING = Set.of("NothingToSend[]", "Taken[[]]");

    /** What a permission that does not hold is like. */
    private enum Ended {
        REVOKED,
        PAST_ITS_DAY,
        LEFT_THE_ORGANISATION,
        ANOTHER_CLIENTS,
        NONE_AT_ALL
    }

    /** What came of one call. */
    private sealed interface Came {
        record Refused() implements Came {}

        record Told(String what) implements Came {}

        record Changed(Set<String> tables) implements Came {}

        record Broke(String how) implements Came {}
    }

    @Autowired
    ApplicationContext beans;

    private static Set<HelperTask> with(HelperTask first, HelperTask... others) {
        return EnumSet.of(first, others);
    }

    @Autowired
    HandOvers handOvers;

    @Autowired
    OwnTopics topics;

    @Autowired
    ClientWishes wishes;

    @Autowired
    Recordings recordings;

    @Autowired
    Presences presences;

    @Autowired
    SupportRequests requests;

    @Autowired
    Contacts contacts;

    @Autowired
    Mandates mandates;

    @Autowired
    Helping helping;

    @Autowired
    Reports reports;

    @Autowired
    Remarks remarks;

    @Autowired
    Agreements agreements;

    @Autowired
    ReportDesk desk;

    @Autowired
    ReportTranslations translations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Outreach outreach;

    @Autowired
    AccessLog log;

    @Autowired
    Outbox outbox;

    private final Things things = new Things();

    private HelperId helper = new HelperId(UUID.randomUUID());

    @BeforeEach
    void annaHasEverything() throws SQLException {
        helper = helper("Hanna Helper");
        things.each(anna)
                .each(LocalText.ofDutch("Zo is het."))
                .each(MandateTerm.MONTH)
                .each(nextBsn())
                .each(conversation)
                .each(greet)
                .each(helper)
                .each(Language.DUTCH);
        sheWasInvited();
        sheFilledIn();
        sheHasAReport();
        sheDidNotAnswer();
        sheAskedForSupport();
        sheIsReached();
        sheIsHelped();
    }

    private void sheWasInvited() {
        things.each(moment(conversation, nextWeek.plus(Duration.ofDays(1))))
                .each(Interpreter.SIGN)
                .to("Invitations.answer", AnswerChoice.OTHER_DAY)
                .to("Invitations.saveWords", 0)
                .to("Invitations.deliver", conversationFor(anna, nextWeek));
        as(anna, () -> invitations.answer(conversation, AnswerChoice.UNSURE));
    }

    private void sheFilledIn() throws SQLException {
        var before = conversation(anna, nextWeek.minus(Duration.ofDays(2)));
        giveTo(greet, before);
        intake(() -> sheets.deliverSheet(before, anna, delivery.reference(), 1));
        as(anna, () -> sheets.choose(before, question("satisfied"), Set.of("good"), Language.DUTCH));
        var earlier = new OwnTopicId(UUID.randomUUID());
        as(anna, () -> topics.saveWords(before, earlier, "Van de vorige keer.", 0));

        as(anna, () -> sheets.choose(conversation, question("work"), Set.of(Option.YES), Language.DUTCH));
        var topic = new OwnTopicId(UUID.randomUUID());
        var removed = new OwnTopicId(UUID.randomUUID());
        var other = new OwnTopicId(UUID.randomUUID());
        for (var own : List.of(topic, other, removed)) {
            as(anna, () -> topics.saveWords(conversation, own, "Dit wil ik bespreken.", 0));
        }
        as(anna, () -> topics.takeOut(removed));
        as(anna, () -> wishes.alreadyDo(conversation, Set.of(Activity.CARE)));
        var spot = RecordingSpot.answer(conversation, question("work").value());
        var kept = (KeepOutcome.Kept) as(anna, () -> recordings.keep(spot, Voice.webm(), Duration.ofSeconds(9)));
        as(anna, () -> presences.meet(conversation, VisitId.random(), Optional.of(question("day"))));
        as(anna, () -> forms.print(conversation, Optional.empty(), Optional.empty()));
        var paper = Item.ownTopic();
        as(greet, () -> typing.saveWords(conversation, paper, "Van papier.", 0));
        as(anna, () -> handOvers.handOver(conversation, new Part.ToQuestion(question("work"))));
        var sheet = as(anna, () -> sheets.find(conversation)).orElseThrow();

        things.each(question("day"))
                .each(topic)
                .each(spot)
                .each(kept.recording().id())
                .each(paper)
                .each(sheet)
                .each(delivery.topics().getLast().id())
                .to("AnswerSheets.saveWords", 0)
                .to("AnswerSheets.choose", question("satisfied"), Set.of("good"))
                .to("AnswerSheets.saveDate", question("since"), new TypedDate("", "", "2019"))
                .to("AnswerSheets.deliver", delivery)
                .to("AnswerSheets.deliverSheet", delivery.reference(), 1)
                .to("EarlierAnswers.keep", question("satisfied"))
                .to("EarlierAnswers.leaveOut", question("satisfied"))
                .to("EarlierTopics.keep", earlier)
                .to("EarlierTopics.leaveOut", earlier)
                .to("OwnTopics.saveWords", topic, 1)
                .to("OwnTopics.swap", topic, other)
                .to("OwnTopics.putBack", removed)
                .to("ClientWishes.wish", TopicWish.RATHER_NOT)
                .to("ClientWishes.alreadyDo", Set.of(Activity.COURSE))
                .to("ClientWishes.saveAlreadyDoing", 0)
                .to("HandOvers.handOver", new Part.Own(topic))
                .to("HandOvers.keep", new Part.ToQuestion(question("work")))
                .to("Recordings.keep", Voice.webm(), Duration.ofSeconds(9))
                .to("PaperChecks.takeOver", Settled.CONFIRMED);
    }

    private void sheHasAReport() {
        var held = conversation(anna, lastWeek);
        giveTo(greet, held);
        var today = Dates.dayOf(Instant.now());
        var report = ((ReportOutcome.Delivered) intake(() -> reports.deliver(new ReportDelivery(
                        reference(),
                        1,
                        anna,
                        held,
                        "Greet Gesprek",
                        lastWeek.plusSeconds(3600),
                        List.of(
                                sentence("U vertelde hoe uw dag is.", Optional.empty()),
                                sentence("U helpt twee dagen in de week.", Optional.empty()),
                                sentence("U wilt graag leren.", Optional.empty()),
                                sentence(
                                        "U belt de school.",
                                        Optional.of(new Agreement(Agreement.By.CLIENT, today.plusDays(9)))),
                                sentence(
                                        "Wij zoeken een taalles.",
                                        Optional.of(new Agreement(Agreement.By.MUNICIPALITY, today.plusDays(9)))))))))
                .id();
        intake(() -> {
            translations.deliver(
                    report, List.of(new TranslationDelivery(1, "ar", "تحدثت عن يومك.", "Rania Saleh", "Karim Bakker")));
            return 0;
        });
        var read = as(anna, () -> reports.find(report)).orElseThrow();
        var passages =
                read.sentences().stream().map(sentence -> sentence.passage()).toList();
        for (var passage : passages.subList(0, 3)) {
            as(anna, () -> reports.judge(passage, Verdict.NOT_RIGHT));
            as(anna, () -> reports.saveWords(passage, "Het is anders.", 0));
        }
        as(anna, () -> remarks.send(report, passages.get(1)));
        as(anna, () -> remarks.send(report, passages.get(2)));
        var answered = as(anna, () -> reports.find(report)).orElseThrow().exchanges().stream()
                .filter(exchange -> exchange.passage().equals(passages.get(2)))
                .findFirst()
                .orElseThrow()
                .sent()
                .getLast()
                .id();
        as(
                greet,
                () -> desk.answer(
                        answered, new NewAnswer(RemarkAnswer.Kind.NOT_ADOPTED, "Dat zei u zelf.", Optional.empty())));
        as(anna, () -> reports.saveReaction(passages.get(2), "Ik blijf erbij.", 0));
        as(officer("Karim Bos"), () -> desk.open(report, "Greet is ziek."));
        as(anna, () -> agreements.tick(passages.get(4)));
        as(greet, () -> outcomes.record(held, Attendance.CAME, "Een goed gesprek."));

        things.each(report)
                .each(passages.getFirst())
                .each(answered)
                .each(read.sentences().getFirst().id())
                .to("Reports.judge", Verdict.HURTS)
                .to("Reports.saveWords", passages.getFirst(), 1)
                .to("Reports.saveReaction", passages.get(2), 1)
                .to("Remarks.withdraw", passages.get(1))
                .to("Remarks.react", passages.get(2))
                .to("ReportTranslations.of", "ar")
                .to("Outcomes.record", held);
        for (var name : List.of("find", "tick", "ask", "otherwise")) {
            things.to("Agreements." + name, passages.get(3));
        }
        things.to("Agreements.saveWords", passages.get(3), 0).to("Agreements.untick", passages.get(4));
    }

    private static SentenceDelivery sentence(String wording, Optional<Agreement> agreed) {
        return new SentenceDelivery(Optional.of(LocalText.ofDutch("Uw dag")), wording, agreed);
    }

    private void sheDidNotAnswer() throws SQLException {
        var missed = conversation(anna, lastWeek.minus(Duration.ofDays(1)));
        giveTo(greet, missed);
        var attempt = new AttemptId(UUID.randomUUID());
        execute(
                "insert into attempt (id, conversation_id, client_id, officer_id, channel, made_at, made_by, name, result)"
                        + " values (?, ?, ?, ?, 'call', now() - interval '3 days', 'officer', 'Farida', 'no-answer')",
                attempt.value(),
                missed.value(),
                anna.value(),
                greet.value());
        var told = (ReasonOutcome.Told) as(anna, () -> outreach.tell(missed, ReasonCode.ILL));
        as(anna, () -> outreach.dispute(attempt, true));
        as(anna, () -> {
            outreach.allowGoBetween(true);
            return 0;
        });
        var spoken = RecordingSpot.reason(missed, told.id().value());
        as(anna, () -> recordings.keep(spoken, Voice.webm(), Duration.ofSeconds(9)));
        things.each(attempt)
                .to("Recordings.send", spoken)
                .each(told.id())
                .to("Outreach.find", missed)
                .to("Outreach.tell", missed, ReasonCode.AFRAID)
                .to("Outreach.dispute", false)
                .to("Outreach.saveReasonWords", 0)
                .to("Outreach.saveDisputeWords", 0)
                .to("Outreach.saveGoBetweenWords", 0);
    }

    private void sheAskedForSupport() {
        var organisation = new OrganisationId(organisation());
        var other = new OrganisationId(organisation());
        as(anna, () -> requests.saveWords(organisation, RequestKind.COME_ALONG, "Graag iemand mee.", 0));
        as(anna, () -> requests.keepConversation(organisation, conversation));
        as(anna, () -> requests.send(organisation, RequestKind.COME_ALONG, "0612345678"));
        as(anna, () -> requests.saveWords(other, RequestKind.CALL_BACK, "Bel zachtjes.", 0));
        var sent = as(anna, requests::mine).getFirst().id();
        things.each(sent)
                .each(other)
                .each(RequestKind.CALL_BACK)
                .to("SupportRequests.saveWords", 1)
                .to("SupportRequests.keepPhone", "0687654321")
                .to("SupportRequests.send", "0612345678");
    }

    private void sheIsReached() throws SQLException {
        intake(() -> {
            contacts.deliver(
                    anna,
                    new ContactDetails(
                            Optional.of(LocalDate.of(1984, 3, 9)),
                            Optional.of(new PostalAddress("Voorbeeldlaan 12", "9741 AB Groningen")),
                            Optional.of("0600000012"),
                            Optional.empty()));
            return 0;
        });
        sure(greet, conversation, IdentityWay.CALLED_BACK);
        as(greet, () -> contacts.keepFor(anna, new ContactWish(ReminderChannel.SMS, Optional.of("ar"), true)));
        as(greet, () -> {
            identityChecks.end(anna);
            return 0;
        });
        currentActor.as(new Actor.Notifier(), identityChecks::untold).stream()
                .filter(done -> done.client().equals(anna))
                .forEach(things::each);
        var key = "report test " + UUID.randomUUID();
        var message = new NewMessage(
                key,
                anna,
                Optional.of(conversation.value()),
                Channel.SMS,
                "nl",
                "0600000012",
                "",
                "Er is een bericht.",
                Optional.empty());
        currentActor.as(new Actor.Notifier(), () -> inTransaction(() -> outbox.put(message)));
        things.each(message);
        things.to("Contacts.remindBy", ReminderChannel.EMAIL)
                .to("Contacts.writeIn", Language.DUTCH)
                .to("Contacts.printLarge", false);
    }

    private void sheIsHelped() {
        var other = helper("Otto Ander");
        var given = mandate(anna, other, HelperTask.ANSWER_INVITATION);
        as(other, given, () -> invitations.answer(conversation, AnswerChoice.NOT_WANTED));
        var code = as(anna, () -> mandates.showCode(Set.of(HelperTask.QUESTIONS), MandateTerm.MONTH));
        as(other, () -> helping.type(code.code().characters()));
        things.each(given.mandate()).each(code.proposal()).to("Mandates.showCode", Set.of(HelperTask.QUESTIONS));
    }

    @Test
    void what_a_helper_may_call_is_what_the_client_allowed_and_no_more() throws SQLException {
        var began = System.nanoTime();
        var methods = methods();
        var stranger = new Actor.Acting(helper, new MandateId(UUID.randomUUID()), new ClientId(UUID.randomUUID()));
        var allowed = allowed();
        var ended = ended();
        var opened = new TreeMap<String, Set<HelperTask>>();
        var unexpected = new TreeSet<String>();
        var own = new TreeSet<String>();
        var broken = new TreeSet<String>();
        var calls = 0;
        for (var each : methods.entrySet()) {
            var name = each.getKey();
            var open = opened.computeIfAbsent(name, _ -> EnumSet.noneOf(HelperTask.class));
            for (var method : each.getValue()) {
                var bean = beans.getBean(method.getDeclaringClass());
                var nothing = call(bean, method, stranger, "");
                var silence = nothing instanceof Came.Told(var what) ? what : "";
                var hers = call(bean, method, new Actor.Client(anna), silence);
                if (gives(hers)) {
                    own.add(name);
                }
                for (var task : HelperTask.values()) {
                    var came = call(bean, method, Objects.requireNonNull(allowed.get(task)), silence);
                    calls++;
                    if (gives(came)) {
                        open.add(task);
                    }
                    if (gives(came) && !tasks(name).contains(task)) {
                        unexpected.add(name + " with " + task + ": " + came);
                    }
                    note(broken, name, came);
                }
                for (var end : ended.entrySet()) {
                    var came = call(bean, method, end.getValue(), silence);
                    calls++;
                    if (gives(came)) {
                        unexpected.add(name + " " + end.getKey() + ": " + came);
                    }
                }
                note(broken, name, hers);
                note(broken, name, nothing);
                if (gives(nothing) && nothing instanceof Came.Changed) {
                    unexpected.add(name + " without anybody: " + nothing);
                }
            }
        }
        System.out.printf(
                "the matrix of permissions: %d methods in %d states, %d calls, %d unexpected allows, %d ms%n",
                methods.size(),
                HelperTask.values().length + Ended.values().length,
                calls,
                unexpected.size(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());

        var softly = new SoftAssertions();
        softly.assertThat(methods.keySet().stream().filter(name -> !isKnown(name)))
                .as("say in this test which tasks let a helper call these, or whose they are")
                .isEmpty();
        softly.assertThat(unexpected).as("allowed to a helper, and by no task").isEmpty();
        softly.assertThat(opened.entrySet().stream()
                        .filter(each -> !each.getValue().equals(tasks(each.getKey()))))
                .as("open otherwise than it says here")
                .isEmpty();
        softly.assertThat(own)
                .as("what Anna may call, and comes to something")
                .containsExactlyInAnyOrderElementsOf(OF_CLIENTS.keySet());
        softly.assertThat(broken).as("did not refuse, but broke").isEmpty();
        softly.assertAll();
    }

    private static boolean isKnown(String name) {
        return OF_CLIENTS.containsKey(name)
                || OF_HELPERS.contains(name)
                || OF_OTHERS.contains(name)
                || SERVICES_OF_OTHERS.containsKey(name.substring(0, name.indexOf('.')));
    }

    private static Set<HelperTask> tasks(String name) {
        return OF_HELPERS.contains(name) ? ANY : OF_CLIENTS.getOrDefault(name, NEVER);
    }

    private static void note(Set<String> broken, String name, Came came) {
        if (came instanceof Came.Broke) {
            broken.add(name + ": " + came);
        }
    }

    private Map<String, List<Method>> methods() {
        var found = new TreeMap<String, List<Method>>();
        for (var bean : beans.getBeansWithAnnotation(Service.class).values()) {
            var type = AopUtils.getTargetClass(bean);
            for (var method : type.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()) {
                    method.setAccessible(true);
                    found.computeIfAbsent(type.getSimpleName() + "." + method.getName(), _ -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        return found;
    }

    private Map<HelperTask, Actor> allowed() {
        var allowed = new EnumMap<HelperTask, Actor>(HelperTask.class);
        for (var task : HelperTask.values()) {
            var permission = mandate(anna, helper, task);
            as(helper, permission, () -> {
                log.helperLooked(Look.at(Subject.HELPER_BEGAN));
                return 0;
            });
            allowed.put(task, acting(helper, permission));
        }
        return allowed;
    }

    private Map<Ended, Actor> ended() throws SQLException {
        var ended = new EnumMap<Ended, Actor>(Ended.class);
        var revoked = mandate(anna, helper);
        as(anna, () -> mandates.end(revoked.mandate()));
        ended.put(Ended.REVOKED, acting(helper, revoked));
        var over = UUID.randomUUID();
        execute(
                "insert into mandate (id, client_id, helper_id, way, tasks, given_at, ends_at)"
                        + " select ?, client_id, helper_id, 'digid-machtigen', tasks, now() - interval '2 days',"
                        + " now() - interval '1 second' from mandate where id = ?",
                over,
                revoked.mandate().value());
        ended.put(Ended.PAST_ITS_DAY, new Actor.Acting(helper, new MandateId(over), anna));
        var leaver = helper("Lena Vertrokken");
        ended.put(Ended.LEFT_THE_ORGANISATION, acting(leaver, mandate(anna, leaver)));
        execute("update helper set left_on = current_date - 2 where id = ?", leaver.value());
        ended.put(
                Ended.ANOTHER_CLIENTS,
                new Actor.Acting(helper, mandate(bilal, helper).mandate(), anna));
        ended.put(Ended.NONE_AT_ALL, new Actor.Acting(helper, new MandateId(UUID.randomUUID()), anna));
        return ended;
    }

    private static Actor acting(HelperId who, ActingFor permission) {
        return new Actor.Acting(who, permission.mandate(), permission.client());
    }

    private static boolean gives(Came came) {
        return came instanceof Came.Told || came instanceof Came.Changed;
    }

    /** Calls it in a transaction that never was. What tells no more than {@code silence} tells nothing. */
    private Came call(Object bean, Method method, Actor who, String silence) {
        var name = AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName();
        var transaction = new TransactionTemplate(transactions);
        try {
            var arguments = things.of(name, method);
            return Objects.requireNonNull(currentActor.as(
                    who,
                    () -> transaction.execute(status -> {
                        try {
                            status.setRollbackOnly();
                            var before = written();
                            var value = method.invoke(bean, arguments);
                            var tables = new TreeSet<String>();
                            written().forEach((table, rows) -> {
                                if (!rows.equals(before.get(table))) {
                                    tables.add(table);
                                }
                            });
                            if (!tables.isEmpty()) {
                                return new Came.Changed(tables);
                            }
                            var told = value == null ? "" : Things.told(value);
                            return told.equals(silence) || SAYS_NOTHING.contains(told)
                                    ? new Came.Refused()
                                    : new Came.Told(told);
                        } catch (InvocationTargetException thrown) {
                            return refusal(thrown.getTargetException());
                        } catch (IllegalAccessException impossible) {
                            throw new IllegalStateException(impossible);
                        }
                    })));
        } catch (RuntimeException | AssertionError | LinkageError thrown) {
            return refusal(thrown);
        }
    }

    private static Came refusal(Throwable thrown) {
        return thrown instanceof AccessDeniedException
                        || thrown instanceof DataAccessException
                        || thrown instanceof org.jooq.exception.DataAccessException
                        || thrown instanceof TransactionException
                ? new Came.Refused()
                : new Came.Broke(thrown.toString());
    }

    /** How many rows this connection wrote of late, by table; what was written in between two looks is the difference. */
    private Map<String, Long> written() {
        return database.fetch("select relname, pg_stat_get_xact_tuples_inserted(oid)"
                        + " + pg_stat_get_xact_tuples_updated(oid) + pg_stat_get_xact_tuples_deleted(oid)"
                        + " from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, Long.class));
    }

    private void execute(String sql, Object... bindings) throws SQLException {
        try (var connection = superuser();
                var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < bindings.length; place++) {
                statement.setObject(place + 1, bindings[place]);
            }
            statement.executeUpdate();
        }
    }
}
