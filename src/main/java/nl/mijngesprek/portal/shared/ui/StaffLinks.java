package nl.mijngesprek.portal.shared.ui;

import java.util.List;

/** What one module has for officers. Each module brings its own; the navigation around officers' pages knows none of them. */
public interface StaffLinks {

    /** Where the pages of officers begin. */
    String HOME = "/mijn/gemeente";

    /**
     * A link in the navigation.
     *
     * @param order which comes first: lower is sooner
     * @param labelKey the text of the link
     */
    record StaffLink(int order, String href, String labelKey) {}

    List<StaffLink> links();
}
