package nl.mijngesprek.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A page takes a few statements, however much the client has. */
class StatementsTest extends PortalTest {

    static final int BOUND = 3;

    @Value("${local.server.port}")
    int port;

    @Autowired
    Statements statements;

    /** One with a report and a conversation, one with two conversations, one with nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"Amina Yusuf", "Grace Okafor", "Ria Bakker"})
    void no_page_takes_more_than_three_statements(String name) {
        Map<String, Integer> pages = new ClientPages(port, statements, name).mostStatements();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(3).containsEntry("/mijn/", 3);
        assertThat(pages).allSatisfy((page, taken) -> assertThat(taken).isLessThanOrEqualTo(BOUND));
    }
}
