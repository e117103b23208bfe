package nl.mijngesprek.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationTest extends PortalTest {

    @Autowired
    DSLContext database;

    @Test
    void the_portal_starts_on_a_migrated_database() {
        assertThat(database.fetchSingle("select current_user").get(0)).isEqualTo("portal");
    }
}
