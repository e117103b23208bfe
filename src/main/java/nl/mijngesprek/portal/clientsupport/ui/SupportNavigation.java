package nl.mijngesprek.portal.clientsupport.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;
import nl.mijngesprek.portal.clientsupport.OrganisationId;
import nl.mijngesprek.portal.clientsupport.RequestId;

/** Where the pages about independent support are. */
public final class SupportNavigation {

    private static final String ROOT = "/mijn/";
    static final String ORGANISATION = "organisation";
    static final String REQUEST = "request";
    static final String SUPPORT_ROUTE = "ondersteuning";
    static final String CHOOSE_ROUTE = SUPPORT_ROUTE + "/kies";
    static final String ORGANISATION_ROUTE = SUPPORT_ROUTE + "/:" + ORGANISATION;
    static final String CALL_BACK_ROUTE = ORGANISATION_ROUTE + "/bel-mij";
    static final String COME_ALONG_ROUTE = ORGANISATION_ROUTE + "/kom-mee";
    static final String REQUEST_ROUTE = "vraag-om-hulp/:" + REQUEST;

    /** Shows only who speaks this language. */
    static final String SPEAKS = "spreekt";

    /** Shows only who helps in this neighbourhood. */
    static final String NEARBY = "wijk";

    /** Which six of them. */
    private static final String PAGE = "pagina";

    private SupportNavigation() {}

    /** Everybody who supports clients. */
    public static String support() {
        return ROOT + SUPPORT_ROUTE;
    }

    /** The same, only who fits these; what is empty fits all. */
    static String support(Optional<String> language, Optional<String> neighbourhood, int page) {
        var parameters = new StringJoiner("&", support() + "?", "").setEmptyValue(support());
        language.ifPresent(code -> parameters.add(parameter(SPEAKS, code)));
        neighbourhood.ifPresent(name -> parameters.add(parameter(NEARBY, name)));
        if (page > 1) {
            parameters.add(parameter(PAGE, Integer.toString(page)));
        }
        return parameters.toString();
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Where the portal proposes somebody. */
    static String choose() {
        return ROOT + CHOOSE_ROUTE;
    }

    static String organisation(OrganisationId organisation) {
        return ROOT + path(ORGANISATION_ROUTE, organisation);
    }

    static String callBack(OrganisationId organisation) {
        return ROOT + path(CALL_BACK_ROUTE, organisation);
    }

    static String comeAlong(OrganisationId organisation) {
        return ROOT + path(COME_ALONG_ROUTE, organisation);
    }

    static String request(RequestId request) {
        return ROOT + path(request);
    }

    /** The same address as Flow's own navigation wants it: without the part that is the portal's. */
    static String path(RequestId request) {
        return REQUEST_ROUTE.replace(":" + REQUEST, request.value().toString());
    }

    private static String path(String route, OrganisationId organisation) {
        return route.replace(":" + ORGANISATION, organisation.value().toString());
    }
}
