package nl.mijngesprek.portal.contact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.mijngesprek.portal.contact.Contacts;
import nl.mijngesprek.portal.contact.ReminderChannel;
import nl.mijngesprek.portal.contact.SentMessage;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Facts;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Texts;

/** The client reads everything we sent, in the words we sent it in, and what became of it (promise 2). */
@Route(ContactNavigation.SENT_ROUTE)
@RolesAllowed("CLIENT")
class SentView extends Page implements BeforeEnterObserver {

    private final transient Contacts contacts;

    SentView(Texts texts, Contacts contacts) {
        super(texts);
        this.contacts = contacts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin();
        backTo(ContactNavigation.reach());
        heading(t("contact.sent.heading"));
        add(classed(new Paragraph(t("contact.sent.text")), "lead"));
        var sent = contacts.sent();
        if (sent.isEmpty()) {
            add(new Paragraph(t("contact.sent.empty")));
        } else {
            var list = new Facts();
            sent.forEach(message -> list.add(
                    ReachView.drawing(message.channel()),
                    t("contact.sent.label", "day", texts().day(message.at()), "time", texts().time(message.at())),
                    shown(message)));
            add(list);
        }
        add(new Actions(texts()).primaryLink("/mijn/", t("shell.start.link")));
    }

    private Div shown(SentMessage message) {
        var code = message.channel().code();
        var shown = new Div(new Paragraph(
                t("contact.sent-" + code + ".text") + " " + t("contact.sent-state." + message.state() + ".text")));
        if (!message.words().isEmpty()) {
            var contents = new Div();
            message.words().lines().forEach(line -> contents.add(sentence(line, message)));
            shown.add(new More(t("contact.sent-words.label"), contents));
        }
        return shown;
    }

    /** A letter is in Dutch and in the client's language; the browser sees of each line which way it runs. */
    private static Paragraph sentence(String words, SentMessage message) {
        var sentence = new Paragraph(words);
        sentence.getElement().setAttribute("dir", "auto");
        if (message.channel() != ReminderChannel.LETTER) {
            sentence.getElement().setAttribute("lang", message.languageCode());
        }
        return sentence;
    }
}
