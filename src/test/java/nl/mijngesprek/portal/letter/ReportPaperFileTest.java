package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mijngesprek.portal.Pdf;
import nl.mijngesprek.portal.report.ReportFileTest;
import nl.mijngesprek.portal.report.ui.ReportNavigation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report on paper to download, for whose it is and for nobody else. */
class ReportPaperFileTest extends ReportFileTest {

    @Autowired
    private ReportPaperFiles files;

    @Test
    void a_client_prints_their_own_report_and_nobody_elses() {
        var reader = reader();

        for (var address : List.of(ReportNavigation.pdf(reader.own()), ReportNavigation.largePdf(reader.own()))) {
            var file = reader.visitor().get(address);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(how -> assertThat(how).contains("verslag.pdf"));
            assertThat(file.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(how -> assertThat(how).contains("no-store"));
            assertThat(file.body()).startsWith("%PDF-");
        }
        assertThat(reader.visitor().get(ReportNavigation.pdf(reader.annas())).statusCode())
                .isEqualTo(404);
        assertThat(reader.visitor().get("/verslag/x.pdf").statusCode()).isEqualTo(404);
        assertThat(nobody().get(ReportNavigation.pdf(reader.own())).statusCode())
                .isEqualTo(302);
    }

    /** The officer who holds the conversation prints it for the client, who reads of it; a colleague without a reason may not. */
    @Test
    void an_officer_prints_what_they_may_see_and_the_client_reads_of_it() {
        var holder = officer("Olga Officier");
        var annas = published(anna, holder, "Over Anna.");

        var file = as(holder, () -> files.file(annas.value().toString(), Optional.empty()));

        assertThat(file.getStatusCode().value()).isEqualTo(200);
        assertThat(Pdf.words(Objects.requireNonNull(file.getBody()))).contains("Over Anna.");
        assertThat(rows(anna, "select 1 from access_log where what = 'report'")).isEqualTo(1);
        assertThat(as(officer("Ruben Officier"), () -> files.file(annas.value().toString(), Optional.empty()))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }
}
