package nl.mijngesprek.portal.mandate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.mijngesprek.portal.mandate.HelpedPerson;
import nl.mijngesprek.portal.mandate.Helping;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.ui.Actions;
import nl.mijngesprek.portal.shared.ui.Field;
import nl.mijngesprek.portal.shared.ui.More;
import nl.mijngesprek.portal.shared.ui.Page;
import nl.mijngesprek.portal.shared.ui.Pager;
import nl.mijngesprek.portal.shared.ui.PostForm;
import nl.mijngesprek.portal.shared.ui.Texts;

/** Whom a helper may help now, and what is coming up; who may be helped no more is not here. */
@Route(MandateNavigation.PEOPLE_ROUTE)
@RolesAllowed("HELPER")
class PeopleView extends Page implements BeforeEnterObserver {

    private static final String CALLED = "naam";

    private final transient Helping helping;
    private final transient Languages languages;

    PeopleView(Texts texts, Helping helping, Languages languages) {
        super(texts);
        this.helping = helping;
        this.languages = languages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var called = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CALLED)
                .filter(name -> name.length() <= 100)
                .orElse("");
        var page = helping.people(Pager.asked(event), called);
        begin();
        heading(t("mandate.people.heading"));
        if (page.all() == 0 && called.isEmpty()) {
            add(
                    new Paragraph(t("mandate.people.empty")),
                    new Actions(texts()).primaryLink(MandateNavigation.code(), t("mandate.type.link")));
            addOtherWays();
            return;
        }
        add(new Paragraph(t("mandate.people.text", "count", page.all())));
        if (page.pages() > 1 || !called.isEmpty()) {
            add(search(called));
        }
        if (page.people().isEmpty()) {
            add(new Paragraph(t("mandate.people-called.empty")));
        }
        var list = classed(new UnorderedList(), "organisations");
        page.people().forEach(person -> list.add(item(person)));
        add(list);
        if (page.pages() > 1) {
            add(new Pager(texts(), MandateNavigation.people(), Map.of(CALLED, called), page.number(), page.pages()));
        }
        addOtherWays();
    }

    /** For who cannot log in beside the helper. */
    private void addOtherWays() {
        var oneself = helping.oneself();
        var ways = new UnorderedList();
        if (oneself.works()) {
            ways.add(new ListItem(new Anchor(MandateNavigation.sms(), t("mandate.sms-ask.link"))));
        }
        ways.add(new ListItem(form(texts().language(), t("mandate.form.link"))));
        var others = new UnorderedList();
        languages.all().stream()
                .filter(language -> !language.equals(texts().language()))
                .forEach(language -> others.add(new ListItem(form(language, language.ownName()))));
        add(
                new H2(t("mandate.other-ways.heading")),
                ways,
                new More(t("mandate.form-languages.heading"), others),
                new Paragraph(
                        t("mandate.number.text", "number", oneself.number().printed())));
    }

    private static Anchor form(Language language, String words) {
        var form = new Anchor(MandateNavigation.FORM_PATH + "?in=" + language.code(), words);
        form.getElement().setAttribute("router-ignore", true).setAttribute("hreflang", language.code());
        return form;
    }

    private Field search(String called) {
        return Field.input("called", t("mandate.called.label"), "search", called)
                .onTyped(typed -> getUI().ifPresent(ui ->
                        ui.navigate(MandateNavigation.PEOPLE_ROUTE, QueryParameters.of(CALLED, typed.strip()))));
    }

    private ListItem item(HelpedPerson person) {
        var name = new H2(new Anchor(MandateNavigation.person(person.mandate()), person.client()));
        var tasks = TaskWords.list(texts(), person.tasks());
        var item = new ListItem(
                name,
                new Paragraph(person.next()
                        .map(at -> t("mandate.next.text", "day", texts().day(at), "time", texts().time(at)))
                        .orElseGet(() -> t("mandate.next-none.text"))),
                tasks,
                new Paragraph(t(
                        "mandate.until.text", "day", texts().day(person.endsAt().minusMillis(1)))),
                new PostForm("/helpen/begin", t("mandate.begin.button", "name", person.client()))
                        .with("toestemming", person.mandate().value().toString())
                        .as("secondary"));
        item.addClassName("organisation");
        return item;
    }
}
