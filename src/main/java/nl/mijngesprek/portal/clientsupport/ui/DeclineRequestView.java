package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijngesprek.portal.clientsupport.DeclineReason;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.SupportDirectory;
import nl.mijngesprek.portal.clientsupport.SupportInbox;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;
import nl.mijngesprek.portal.clientsupport.SupportRequest;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.Field.Pick;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;

/** A support worker says no: for a reason that is never the client's fault, and with somebody else who has room (G8). */
@Route(SupportInboxNavigation.DECLINE_ROUTE)
@RolesAllowed("WORKER")
class DeclineRequestView extends AskedPage {

    private final transient SupportDirectory directory;

    DeclineRequestView(Texts texts, SupportInbox inbox, SupportDirectory directory) {
        super(texts, inbox);
        this.directory = directory;
    }

    @Override
    void show(SupportRequest request) {
        backTo(SupportInboxNavigation.asked(request.id()));
        heading(t("clientsupport.decline.heading", "name", request.asker().name()));
        var reasons = new RadioList(
                texts(),
                "reason",
                texts().piece("clientsupport.decline-reason.label"),
                true,
                Arrays.stream(DeclineReason.values()).map(this::choice).toList());
        var words = Field.area("words", t("clientsupport.decline-words.label"), "")
                .hint(t("clientsupport.client-reads.hint"));
        var other = Field.select("alternative", t("clientsupport.alternative.label"), others(request), "");
        add(
                new Paragraph(t("clientsupport.decline.text")),
                reasons,
                words,
                other,
                new Actions(texts())
                        .primary(t("clientsupport.decline.button"), () -> reasons.value()
                                .flatMap(DeclineReason::ofCode)
                                .ifPresentOrElse(
                                        because -> after(
                                                inbox().decline(
                                                                request.id(),
                                                                because,
                                                                words.value(),
                                                                OrganisationId.parse(other.value())),
                                                request.id(),
                                                reasons.firstId(),
                                                words.name()),
                                        () -> showError(reasons.firstId(), t("clientsupport.decline-reason.error"))))
                        .plainLink(SupportInboxNavigation.asked(request.id()), t("clientsupport.not-now.link")));
    }

    private Choice choice(DeclineReason reason) {
        return new Choice(
                reason.code(),
                texts().piece("clientsupport.decline-reason." + reason.code() + ".option"),
                Optional.empty());
    }

    private List<Pick> others(SupportRequest request) {
        return Stream.concat(
                        Stream.of(new Pick("", t("clientsupport.alternative-none.option"))),
                        directory.all().stream()
                                .filter(SupportOrganisation::hasRoom)
                                .filter(other ->
                                        !other.id().equals(request.asked().organisation()))
                                .map(other -> new Pick(other.id().value().toString(), other.name())))
                .toList();
    }
}
