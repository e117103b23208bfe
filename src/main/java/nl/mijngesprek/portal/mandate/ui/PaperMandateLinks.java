package nl.mijngesprek.portal.mandate.ui;

import java.util.List;
import nl.mijngesprek.portal.shared.ui.StaffLinks;
import org.springframework.stereotype.Component;

/** The way to signed papers that wait. */
@Component
class PaperMandateLinks implements StaffLinks {

    private static final int ORDER = 75;

    @Override
    public List<StaffLink> links() {
        return List.of(new StaffLink(ORDER, MandateNavigation.PAPERS, "mandate.papers.link"));
    }
}
