package nl.mijngesprek.portal.clientsupport.ui;

import nl.mijngesprek.portal.clientsupport.OrganisationId;

/** Where the pages about independent support are. */
public final class SupportNavigation {

    private static final String ROOT = "/mijn/";
    static final String ORGANISATION = "organisation";
    static final String SUPPORT_ROUTE = "ondersteuning";
    static final String ORGANISATION_ROUTE = SUPPORT_ROUTE + "/:" + ORGANISATION;

    /** Shows only who speaks this language. */
    static final String SPEAKS = "spreekt";

    private SupportNavigation() {}

    /** Everybody who supports clients. */
    public static String support() {
        return ROOT + SUPPORT_ROUTE;
    }

    static String supportIn(String languageCode) {
        return support() + "?" + SPEAKS + "=" + languageCode;
    }

    static String organisation(OrganisationId organisation) {
        return ROOT
                + ORGANISATION_ROUTE.replace(
                        ":" + ORGANISATION, organisation.value().toString());
    }
}
