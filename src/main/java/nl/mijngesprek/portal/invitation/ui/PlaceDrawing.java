package nl.mijngesprek.portal.invitation.ui;

import nl.mijngesprek.portal.invitation.PlaceKind;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;

/** The drawing that stands beside the words for a place. */
final class PlaceDrawing {

    private PlaceDrawing() {}

    static Drawing of(PlaceKind kind) {
        return switch (kind) {
            case HOME -> Drawing.HOUSE;
            case NEIGHBOURHOOD -> Drawing.NEIGHBOURHOOD;
            case LIBRARY -> Drawing.LIBRARY;
            case TOWN_HALL -> Drawing.TOWN_HALL;
            case PHONE -> Drawing.PHONE;
            case VIDEO -> Drawing.VIDEO;
            case ELSEWHERE -> Drawing.OTHER_PLACE;
        };
    }
}
