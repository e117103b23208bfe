package nl.mijngesprek.portal.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijngesprek.portal.report.ReportFileTest;
import org.junit.jupiter.api.Test;

/** The report as a file to keep or to take elsewhere, for whose it is and for nobody else. */
class ReportDownloadTest extends ReportFileTest {

    @Test
    void a_client_downloads_their_own_report_and_nobody_elses() {
        var reader = reader();

        var file = reader.visitor().get(ReportNavigation.data(reader.own()));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/ld+json"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).contains("verslag.jsonld"));
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(how -> assertThat(how).contains("no-store"));
        assertThat(file.body()).contains(OWN_WORDS).doesNotContain(reader.digits());
        assertThat(reader.visitor().get(ReportNavigation.data(reader.annas())).statusCode())
                .isEqualTo(404);
        assertThat(reader.visitor().get("/verslag/x.jsonld").statusCode()).isEqualTo(404);
        assertThat(nobody().get(ReportNavigation.data(reader.own())).statusCode())
                .isEqualTo(302);
    }
}
