package nl.mijngesprek.portal.intake;

import nl.mijngesprek.portal.staff.Figures;
import org.springframework.stereotype.Component;

/** Delivers the figures of earlier rounds in a document. */
@Component
class FiguresDelivering {

    private final Figures figures;

    FiguresDelivering(Figures figures) {
        this.figures = figures;
    }

    /** @param position where it stands in the list, 1 or more */
    void deliver(Spot reported, int position) {
        figures.deliver(reported.text("reference"), position, reported.value().toString());
    }
}
