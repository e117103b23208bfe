package nl.mijngesprek.portal.shared.ui;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.StaffLinks.StaffLink;

/** What one module has for who helps clients, as {@link StaffLinks} for officers. */
public interface HelperLinks {

    /** Where the pages of helpers begin. */
    String HOME = "/mijn/helpen";

    List<StaffLink> links();
}
