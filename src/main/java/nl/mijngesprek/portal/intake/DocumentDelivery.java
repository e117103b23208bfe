package nl.mijngesprek.portal.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportOrganisationDelivery;
import nl.mijngesprek.portal.contact.ContactDetails;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.PostalAddress;
import nl.mijngesprek.portal.identity.Bsn;
import nl.mijngesprek.portal.identity.ClientDelivery;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.Clients;
import nl.mijngesprek.portal.identity.OfficerDelivery;
import nl.mijngesprek.portal.identity.Officers;
import nl.mijngesprek.portal.invitation.Aim;
import nl.mijngesprek.portal.invitation.ConversationDelivery;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.invitation.Invitations;
import nl.mijngesprek.portal.invitation.MomentOutcome;
import nl.mijngesprek.portal.invitation.Obligation;
import nl.mijngesprek.portal.invitation.Officer;
import nl.mijngesprek.portal.invitation.Place;
import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.questionnaire.AnswerSheets;
import nl.mijngesprek.portal.questionnaire.QuestionnaireOutcome;
import nl.mijngesprek.portal.questionnaire.SheetOutcome;
import nl.mijngesprek.portal.report.ReportDelivery;
import nl.mijngesprek.portal.report.ReportOutcome;
import nl.mijngesprek.portal.report.Reports;
import nl.mijngesprek.portal.staff.Figures;
import nl.mijngesprek.portal.staff.Turns;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands the parts of a checked document to the modules they belong to; what only the database knows is refused here. */
@Component
class DocumentDelivery {

    private final Clients clients;
    private final Contacts contacts;
    private final Officers officers;
    private final AnswerSheets sheets;
    private final SupportDirectory directory;
    private final Invitations invitations;
    private final Reports reports;
    private final Turns turns;
    private final Figures figures;

    DocumentDelivery(
            Clients clients,
            Contacts contacts,
            Officers officers,
            AnswerSheets sheets,
            SupportDirectory directory,
            Invitations invitations,
            Reports reports,
            Turns turns,
            Figures figures) {
        this.clients = clients;
        this.contacts = contacts;
        this.officers = officers;
        this.sheets = sheets;
        this.directory = directory;
        this.invitations = invitations;
        this.reports = reports;
        this.turns = turns;
        this.figures = figures;
    }

    /** Delivers all of it, or says why not; the caller then takes back what was delivered before that. */
    IntakeResult deliver(JsonNode checkedDocument) {
        return new Round(Spot.root(checkedDocument)).deliver();
    }

    /** One document on its way. */
    private final class Round {

        private final Spot document;
        private final List<IntakeError> errors = new ArrayList<>();
        private final Map<String, ClientId> clientIds = new HashMap<>();
        private final Map<String, Held> conversationsByReference = new HashMap<>();

        private record Held(ConversationId id, ClientId client) {}

        Round(Spot document) {
            this.document = document;
        }

        IntakeResult deliver() {
            for (var client : document.items("clients")) {
                if (!deliverClient(client)) {
                    // The database takes no more in this transaction.
                    return new IntakeResult.Refused(errors);
                }
            }
            for (var officer : document.items("officers")) {
                if (!deliverOfficer(officer)) {
                    return new IntakeResult.Refused(errors);
                }
            }
            document.items("questionnaires").forEach(this::deliverQuestionnaire);
            deliverFigures();
            var position = 0;
            for (var organisation : document.items("supportOrganisations")) {
                position++;
                deliverOrganisation(organisation, position);
            }
            document.items("conversations").forEach(this::deliverConversation);
            document.items("moments").forEach(this::deliverMoment);
            document.items("reports").forEach(this::deliverReport);
            return errors.isEmpty()
                    ? new IntakeResult.Delivered(
                            count("clients"),
                            count("questionnaires"),
                            count("supportOrganisations"),
                            count("conversations"),
                            count("reports"))
                    : new IntakeResult.Refused(errors);
        }

        private int count(String list) {
            return document.items(list).size();
        }

        private void deliverFigures() {
            var position = 0;
            for (var reported : document.items("reportedFigures")) {
                position++;
                figures.deliver(
                        reported.text("reference"), position, reported.value().toString());
            }
        }

        private boolean deliverOfficer(Spot officer) {
            try {
                officers.deliver(new OfficerDelivery(
                        officer.text("name"),
                        officer.text("phone"),
                        officer.text("login"),
                        officer.member("leftOn").text().map(LocalDate::parse)));
                return true;
            } catch (DuplicateKeyException anotherLogin) {
                errors.add(officer.member("name")
                        .error(
                                "this name and phone were delivered before for an officer with another login",
                                "another name or phone, so that clients can tell them apart"));
                return false;
            }
        }

        private boolean deliverClient(Spot client) {
            var bsn = client.member("bsn");
            var delivery = new ClientDelivery(
                    client.text("reference"),
                    Bsn.parse(client.text("bsn")).orElseThrow(),
                    client.text("name"),
                    client.text("language"));
            try {
                var id = clients.deliver(delivery);
                clientIds.put(delivery.reference(), id);
                var contact = client.member("contact");
                if (contact.isThere()) {
                    contacts.deliver(id, details(contact));
                }
                client.member("neighbourhood").text().ifPresent(neighbourhood -> turns.deliver(id, neighbourhood));
                return true;
            } catch (DuplicateKeyException taken) {
                errors.add(bsn.error(
                        "was delivered before as that of a client with another reference",
                        "the BSN together with the reference it was delivered with"));
                return false;
            }
        }

        private static ContactDetails details(Spot contact) {
            var address = contact.member("address");
            return new ContactDetails(
                    contact.member("birthDate").text().map(LocalDate::parse),
                    address.isThere()
                            ? Optional.of(new PostalAddress(address.text("street"), address.text("town")))
                            : Optional.empty(),
                    contact.member("phone").text(),
                    contact.member("email").text());
        }

        private void deliverQuestionnaire(Spot questionnaire) {
            var outcome = sheets.deliver(
                    QuestionnaireReading.read(questionnaire, number(questionnaire, "version"), aim(questionnaire)));
            if (outcome instanceof QuestionnaireOutcome.OtherContent) {
                errors.add(otherContent(questionnaire));
            }
        }

        private void deliverOrganisation(Spot organisation, int position) {
            directory.deliver(new SupportOrganisationDelivery(
                    organisation.text("reference"),
                    position,
                    organisation.text("name"),
                    organisation.member("summary").localText().orElseThrow(),
                    organisation.member("details").localText().orElseThrow(),
                    organisation.items("languages").stream()
                            .map(language -> language.value().stringValue())
                            .toList(),
                    organisation.text("phone"),
                    organisation.member("opening").localText().orElseThrow(),
                    optional(organisation, "address"),
                    organisation.member("independent").value().booleanValue(),
                    organisation.member("free").value().booleanValue(),
                    LocalDate.parse(organisation.text("lastChecked"))));
        }

        private void deliverConversation(Spot conversation) {
            var client = known(clientIds, conversation.text("client"));
            var officer = conversation.member("officer");
            var place = conversation.member("place");
            var delivery = new ConversationDelivery(
                    conversation.text("reference"),
                    client,
                    aim(conversation),
                    conversation.member("purpose").localText().orElseThrow(),
                    Obligation.ofCode(conversation.text("obligation")).orElseThrow(),
                    conversation.member("legalGround").localText().orElseThrow(),
                    conversation.member("clientDuties").localText().orElseThrow(),
                    conversation.member("municipalityDuties").localText().orElseThrow(),
                    conversation.member("consequences").localText(),
                    conversation.member("support").localText().orElseThrow(),
                    new Officer(officer.text("name"), officer.text("phone")),
                    DutchTime.moment(conversation.text("startsAt")),
                    Duration.ofMinutes(number(conversation, "durationMinutes")),
                    new Place(PlaceKind.ofCode(place.text("kind")).orElseThrow(), optional(place, "address")),
                    conversation.items("invitedOn").stream()
                            .map(day -> LocalDate.parse(day.value().stringValue()))
                            .toList());
            ConversationId id;
            try {
                id = invitations.deliver(delivery);
            } catch (IllegalArgumentException anotherClients) {
                errors.add(conversation
                        .member("client")
                        .error(
                                "this conversation was delivered before with another client",
                                "the same client as before, or a reference of its own for the conversation"));
                return;
            }
            conversationsByReference.put(delivery.reference(), new Held(id, client));
            var questionnaire = conversation.member("questionnaire");
            var outcome =
                    sheets.deliverSheet(id, client, questionnaire.text("reference"), number(questionnaire, "version"));
            if (outcome instanceof SheetOutcome.MixedAims) {
                errors.add(questionnaire.error(
                        "these questions are for something else than this conversation, and purposes are not mixed",
                        "a questionnaire with the same aim as the conversation"));
            }
            if (outcome instanceof SheetOutcome.OtherQuestionnaire) {
                errors.add(questionnaire.error(
                        "this conversation was delivered before with other questions, perhaps answered by now",
                        "the questionnaire and version it was delivered with"));
            }
        }

        private void deliverMoment(Spot moment) {
            var officer = moment.member("officer");
            var startsAt = moment.member("startsAt");
            var outcome = invitations.deliverMoment(
                    new Officer(officer.text("name"), officer.text("phone")),
                    DutchTime.moment(moment.text("startsAt")),
                    Duration.ofMinutes(number(moment, "durationMinutes")));
            if (outcome instanceof MomentOutcome.Overlaps) {
                errors.add(startsAt.error(
                        "overlaps a moment of this officer that was delivered or made before",
                        "a time at which this officer is free"));
            }
        }

        private void deliverReport(Spot report) {
            var held = conversationsByReference.get(report.text("conversation"));
            if (held == null) {
                // Its conversation was refused just now, and that is said there.
                return;
            }
            var outcome = reports.deliver(new ReportDelivery(
                    report.text("reference"),
                    number(report, "version"),
                    held.client(),
                    held.id(),
                    report.text("officer"),
                    DutchTime.moment(report.text("publishedAt")),
                    report.items("sentences").stream()
                            .map(sentence -> new ReportDelivery.SentenceDelivery(
                                    sentence.member("topic").localText(), sentence.text("wording")))
                            .toList()));
            if (outcome instanceof ReportOutcome.OtherContent) {
                errors.add(otherContent(report));
            }
        }

        private static IntakeError otherContent(Spot spot) {
            return new IntakeError(
                    spot.path(),
                    "this version was delivered before with other content, and a version never changes",
                    "the same content as before, or the next version");
        }

        private static Aim aim(Spot spot) {
            return spot.member("aim").text().flatMap(Aim::ofCode).orElse(Aim.ACTIVATING);
        }

        private static int number(Spot spot, String member) {
            return spot.member(member).value().asInt();
        }

        private static String optional(Spot spot, String member) {
            return spot.member(member).text().orElse("");
        }

        private static ClientId known(Map<String, ClientId> ids, String reference) {
            return Optional.ofNullable(ids.get(reference)).orElseThrow();
        }
    }
}
