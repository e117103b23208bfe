package nl.mijngesprek.portal.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** A phone number one can tap; the digits keep their order in every script. */
public final class PhoneLink extends Anchor {

    public PhoneLink(Texts texts, String number) {
        super("tel:" + number.replaceAll("[^+0-9]", ""), texts.get("shell.phone.link", "phone", number));
        addClassName("phone");
        getElement().setAttribute("router-ignore", true);
    }
}
