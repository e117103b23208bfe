package nl.mijngesprek.portal.staff.ui;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** Where the officers' own screens are. */
@Component
public class OfficerNavigation implements StaffLinks {

    static final String TODAY = HOME;

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(10, TODAY, "staff.today.link"));
    }
}
