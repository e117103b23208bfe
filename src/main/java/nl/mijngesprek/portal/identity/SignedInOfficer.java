package nl.mijngesprek.portal.identity;

import java.io.Serializable;

/** Which officer of the municipality is logged in, as kept in the session. */
public interface SignedInOfficer extends Serializable {

    OfficerId officerId();

    String displayName();
}
