package nl.mijngesprek.portal.identity.oidc;

import nl.mijngesprek.portal.identity.KnownOfficer;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.identity.SignedInOfficer;

/** An officer who logged in with an account of the organisation. */
final class OrganisationOfficer extends LoggedIn implements SignedInOfficer {

    private final OfficerId officerId;
    private final String displayName;

    OrganisationOfficer(KnownOfficer officer, String idTokenHint) {
        super(officer.id().value().toString(), "OFFICER", idTokenHint);
        this.officerId = officer.id();
        this.displayName = officer.name();
    }

    @Override
    Registration registration() {
        return Registration.ORGANISATION;
    }

    @Override
    public OfficerId officerId() {
        return officerId;
    }

    @Override
    public String displayName() {
        return displayName;
    }
}
