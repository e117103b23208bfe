package nl.mijngesprek.portal.shared.ui;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.internal.Routes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of parts by themselves: a window of Flow without the portal. */
abstract class PartTest {

    @BeforeEach
    void openWindow() {
        MockVaadin.setup(new Routes());
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
    }
}
