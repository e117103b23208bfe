package nl.mijngesprek.portal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A page takes a few statements, however much the client has. */
class StatementsTest extends PortalTest {

    static final int BOUND = 3;

    @Value("${local.server.port}")
    int port;

    @Autowired
    Statements statements;

    @Autowired
    ServletContext servlet;

    /** One with a report and a conversation, one who is obliged, one with two conversations, one with nothing. */
    @ParameterizedTest
    @CsvSource({"Amina Yusuf, 15", "Jan Dijkstra, 12", "Grace Okafor, 10", "Ria Bakker, 3"})
    void no_page_takes_more_than_three_statements(String name, int pagesAtLeast) {
        var pages = new ClientPages(port, servlet, statements, name).statements();

        assertThat(pages).hasSizeGreaterThanOrEqualTo(pagesAtLeast).containsEntry("/mijn/", BOUND);
        assertThat(pages).allSatisfy((page, taken) -> assertThat(taken).isLessThanOrEqualTo(BOUND));
    }
}
