package nl.mijngesprek.portal.shell;

import com.vaadin.flow.component.UI;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import nl.mijngesprek.portal.shared.Misconfigured;
import nl.mijngesprek.portal.shared.ScreenTexts;
import nl.mijngesprek.portal.shared.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** Hands every page its texts: a view of Flow in the language of its user interface, a public page in that of the request. */
@Configuration
class PageTexts {

    private final ScreenTexts screenTexts;
    private final Languages languages;
    private final String phone;

    PageTexts(ScreenTexts screenTexts, Languages languages, @Value("${portal.phone:}") String phone) {
        this.screenTexts = screenTexts;
        this.languages = languages;
        if (phone.isBlank()) {
            throw new Misconfigured("portal.phone", "is missing; every page names the number clients can call.");
        }
        this.phone = phone;
    }

    Texts in(Language language) {
        return new Texts(screenTexts, language, phone);
    }

    /** The texts of the view that is being made now. */
    @Bean
    @Scope(BeanDefinition.SCOPE_PROTOTYPE)
    Texts textsOfView() {
        return in(languages.of(UI.getCurrentOrThrow().getLocale()));
    }
}
