package nl.mijngesprek.portal.clientsupport.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.clientsupport.SupportOrganisation;

/** Which part of the directory the address asks for; each choice is an address of its own, and kept nowhere (C2). */
record DirectoryFilter(Optional<String> language, Optional<String> neighbourhood) implements Serializable {

    static DirectoryFilter of(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        return new DirectoryFilter(
                asked.getSingleParameter(SupportNavigation.SPEAKS), asked.getSingleParameter(SupportNavigation.NEARBY));
    }

    boolean shows(SupportOrganisation organisation) {
        return language.filter(code -> !organisation.speaks(code)).isEmpty()
                && neighbourhood.filter(name -> !organisation.helpsIn(name)).isEmpty();
    }

    DirectoryFilter in(Optional<String> otherLanguage) {
        return new DirectoryFilter(otherLanguage, neighbourhood);
    }

    DirectoryFilter at(Optional<String> otherNeighbourhood) {
        return new DirectoryFilter(language, otherNeighbourhood);
    }

    /** The address of the page with this part, from 1. */
    String address(int page) {
        return SupportNavigation.support(language, neighbourhood, page);
    }

    /** Of what can be chosen, the languages, as often as they are there. */
    static List<String> languages(List<SupportOrganisation> all) {
        return all.stream()
                .flatMap(organisation -> organisation.languages().stream())
                .distinct()
                .toList();
    }

    static List<String> neighbourhoods(List<SupportOrganisation> all) {
        return all.stream()
                .flatMap(organisation -> organisation.neighbourhoods().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
