package nl.mijngesprek.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.mijngesprek.portal.TableTest;
import nl.mijngesprek.portal.audit.AccessLog;
import nl.mijngesprek.portal.audit.LogLine;
import nl.mijngesprek.portal.behalf.DoneThing;
import nl.mijngesprek.portal.behalf.IdentityWay;
import nl.mijngesprek.portal.behalf.OnBehalf;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.Actor;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.OfficerId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.shared.Dates;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** A permission on signed paper: two people of the municipality, and neither of them alone. */
class PaperMandatesTest extends TableTest {

    @Autowired
    private PaperMandates papers;

    @Autowired
    private PermissionCalls calls;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Helping helping;

    @Autowired
    private AccessLog log;

    private HelperId helper = new HelperId(UUID.randomUUID());
    private OfficerId first = new OfficerId(UUID.randomUUID());
    private OfficerId second = new OfficerId(UUID.randomUUID());
    private ConversationId annas = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void twoAtTheDesk() {
        helper = helper("Hanna Helper");
        first = atDesk("Eva Eerste");
        second = atDesk("Tom Tweede");
        annas = conversation(anna, nextWeek);
    }

    private OfficerId atDesk(String name) {
        var officer = officer(name);
        intake(() -> {
            officers.putAtDesk(officer, true);
            return officer;
        });
        return officer;
    }

    private LocalDate today() {
        return Dates.dayOf(testClock.instant());
    }

    private SignedPaper signed(LocalDate on) {
        return new SignedPaper(
                anna,
                as(helper, helping::oneself).number(),
                Set.of(HelperTask.QUESTIONS, HelperTask.REMARKS),
                MandateTerm.YEAR,
                on);
    }

    private ProposalId taken() {
        sure(first, annas, IdentityWay.DOCUMENT_AT_DESK);
        return ((TakeOutcome.Taken) as(first, () -> papers.take(signed(today())))).proposal();
    }

    private ProposalId scanned() {
        var paper = taken();
        assertThat(as(first, () -> papers.scan(paper, picture(800, 1_100)))).isEqualTo(new ScanOutcome.Kept());
        return paper;
    }

    /** When the scan came that is there now; for nobody who may not know, some moment. */
    private Instant seen(ProposalId paper) {
        return as(first, () -> papers.find(paper))
                .flatMap(MandatePaper::scannedAt)
                .orElse(Instant.EPOCH);
    }

    private static byte[] picture(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(int pages) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (var page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void one_writes_and_scans_another_says_that_it_is_right_and_only_then_it_holds() {
        var paper = scanned();
        assertThat(as(anna, mandates::all)).isEmpty();

        assertThat(as(second, papers::open))
                .filteredOn(one -> one.proposal().equals(paper))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.clientName()).isEqualTo("Anna de Wit");
                    assertThat(one.helper()).isEqualTo("Hanna Helper (Naast de Ander)");
                    assertThat(one.writtenBy()).isEqualTo("Eva Eerste");
                    assertThat(one.state()).isEqualTo(PaperState.TO_CHECK);
                    assertThat(one.own()).isFalse();
                    assertThat(one.pages()).isOne();
                });
        assertThat(as(second, () -> papers.page(paper, 1)))
                .hasValueSatisfying(page -> assertThat(page).startsWith(0xFF, 0xD8));
        assertThat(as(second, () -> papers.approve(paper, seen(paper)))).isEqualTo(new CheckPaperOutcome.Given());

        assertThat(as(anna, mandates::all)).singleElement().satisfies(mandate -> {
            assertThat(mandate.way()).isEqualTo(GivenWay.PAPER);
            assertThat(mandate.tasks()).containsExactlyInAnyOrder(HelperTask.QUESTIONS, HelperTask.REMARKS);
        });
        assertThat(as(helper, () -> helping.people(1, "")).people()).hasSize(1);
        assertThat(as(second, () -> papers.approve(paper, seen(paper))))
                .as("twice")
                .isEqualTo(new CheckPaperOutcome.NotOpen());
        assertThat(as(anna, papers::own)).extracting(OwnPaper::proposal).containsExactly(paper);
        assertThat(as(anna, () -> papers.page(paper, 1))).isPresent();
        assertThat(as(bilal, papers::own)).isEmpty();
        assertThat(as(bilal, () -> papers.page(paper, 1))).isEmpty();
        assertThat(as(anna, () -> log.page(1)).lines())
                .extracting(LogLine::subject)
                .contains(nl.mijngesprek.portal.audit.Subject.PERMISSION_PAPER);
    }

    /** In the service, and in the database by a wall of its own. */
    @Test
    void nobody_is_both() {
        var paper = scanned();

        assertThat(as(first, () -> papers.approve(paper, seen(paper)))).isEqualTo(new CheckPaperOutcome.NotOpen());
        assertThatThrownBy(() -> as(
                        first,
                        () -> inTransaction(() -> database.execute(
                                "update mandate_paper set verdict = 'right' where proposal_id = ?", paper.value()))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(
                        first,
                        () -> inTransaction(() -> database.execute(
                                "insert into mandate (id, client_id, proposal_id) values (gen_random_uuid(), ?, ?)",
                                anna.value(),
                                paper.value()))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(
                        second,
                        () -> inTransaction(() -> database.execute(
                                "insert into mandate (id, client_id, proposal_id) values (gen_random_uuid(), ?, ?)",
                                anna.value(),
                                paper.value()))))
                .as("before the verdict")
                .isInstanceOf(DataAccessException.class);
        assertThat(as(anna, mandates::all)).isEmpty();
    }

    @Test
    void who_does_not_serve_at_the_desk_sees_no_paper() {
        var paper = scanned();
        var other = officer("Olga Officier");

        assertThat(as(other, papers::open)).noneMatch(one -> one.proposal().equals(paper));
        assertThat(as(other, () -> papers.find(paper))).isEmpty();
        assertThat(as(other, () -> papers.page(paper, 1))).isEmpty();
        assertThat(as(other, () -> papers.approve(paper, seen(paper)))).isEqualTo(new CheckPaperOutcome.NotOpen());
    }

    @Test
    void nothing_is_written_down_of_who_might_be_anybody() {
        assertThat(as(first, () -> papers.take(signed(today())))).isEqualTo(new TakeOutcome.NotSure());
        sure(first, annas, IdentityWay.DOCUMENT_AT_DESK);

        assertThat(as(first, () -> papers.take(signed(today().plusDays(1))))).isEqualTo(new TakeOutcome.NotThatDay());
        assertThat(as(first, () -> papers.take(signed(today().minusDays(61))))).isEqualTo(new TakeOutcome.NotThatDay());
        assertThat(as(
                        first,
                        () -> papers.take(new SignedPaper(
                                anna,
                                new HelperNumber("00000000"),
                                Set.of(HelperTask.QUESTIONS),
                                MandateTerm.MONTH,
                                today()))))
                .isEqualTo(new TakeOutcome.NoHelper());
        assertThatThrownBy(() -> new SignedPaper(
                        anna, new HelperNumber("00000000"), Set.of(HelperTask.QUESTIONS), MandateTerm.TODAY, today()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_paper_that_is_wrong_goes_back_with_the_reason() {
        var paper = scanned();

        assertThat(as(second, () -> papers.sendBack(paper, seen(paper), "  ")))
                .isEqualTo(new CheckPaperOutcome.ReasonMissing());
        assertThat(as(second, () -> papers.sendBack(paper, seen(paper), "x".repeat(100_000))))
                .isEqualTo(new CheckPaperOutcome.ReasonTooLong());
        assertThat(as(second, () -> papers.sendBack(paper, seen(paper), "Er staat geen handtekening.")))
                .isEqualTo(new CheckPaperOutcome.SentBack());

        assertThat(as(first, () -> papers.find(paper))).hasValueSatisfying(one -> {
            assertThat(one.state()).isEqualTo(PaperState.WRONG);
            assertThat(one.reason()).isEqualTo("Er staat geen handtekening.");
        });
        assertThat(as(second, () -> papers.approve(paper, seen(paper)))).isEqualTo(new CheckPaperOutcome.NotOpen());
        assertThat(as(first, () -> papers.scan(paper, picture(10, 10)))).isEqualTo(new ScanOutcome.NotFound());
        assertThat(as(anna, mandates::all)).isEmpty();
    }

    /** What is right is what somebody looked at, and not what came while they did. */
    @Test
    void a_scan_that_came_meanwhile_has_to_be_looked_at_first() {
        var paper = scanned();
        var looked = seen(paper);
        as(first, () -> papers.scan(paper, picture(60, 80)));

        assertThat(as(second, () -> papers.approve(paper, looked))).isEqualTo(new CheckPaperOutcome.NotOpen());
        assertThat(as(anna, mandates::all)).isEmpty();
        assertThat(as(second, () -> papers.approve(paper, seen(paper)))).isEqualTo(new CheckPaperOutcome.Given());
    }

    /** The client's yes is the signature: it needs two people who look at it, and the client may still say no. */
    @Test
    void a_client_says_no_to_a_paper_and_cannot_say_yes_for_the_second_officer() {
        var paper = scanned();

        assertThat(as(anna, () -> mandates.give(paper))).isEqualTo(new GiveOutcome.NotOpen());
        assertThatThrownBy(() -> as(
                        anna,
                        () -> inTransaction(() -> database.execute(
                                "insert into mandate (id, client_id, proposal_id) values (gen_random_uuid(), ?, ?)",
                                anna.value(),
                                paper.value()))))
                .isInstanceOf(DataAccessException.class);
        as(second, () -> papers.approve(paper, seen(paper)));
        assertThat(as(anna, () -> mandates.refuse(paper))).as("given meanwhile").isFalse();
        assertThat(as(anna, mandates::all)).hasSize(1);
    }

    /** A person can never help themselves as officer. */
    @Test
    void who_is_the_helper_too_neither_writes_the_paper_down_nor_looks_at_it() throws SQLException {
        var paper = scanned();
        try (var connection = superuser();
                var statement = connection.prepareStatement(
                        "update helper set login = (select login from officer where id = ?) where id = ?")) {
            statement.setObject(1, second.value());
            statement.setObject(2, helper.value());
            statement.execute();
        }

        assertThat(as(second, () -> papers.approve(paper, seen(paper)))).isEqualTo(new CheckPaperOutcome.NotOpen());
        assertThatThrownBy(() -> as(
                        second,
                        () -> inTransaction(() -> database.execute(
                                "update mandate_paper set verdict = 'right' where proposal_id = ?", paper.value()))))
                .as("past the service")
                .rootCause()
                .hasMessageContaining("whoever is to help does not look at the paper");
        assertThat(as(second, () -> papers.helper(as(helper, helping::oneself).number())))
                .isEmpty();
        assertThat(as(anna, mandates::all)).isEmpty();
    }

    /** Most photos are taken upright, and say so beside the picture. */
    @Test
    void a_photo_taken_upright_stands_upright() throws IOException {
        var paper = taken();
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        var lying = jpeg.toByteArray();
        var mark = HexFormat.of()
                .parseHex("ffe1" + "0022" + "457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000"
                        + "00000000");
        var photo = new ByteArrayOutputStream();
        // Behind the first segment, which says that it is JFIF.
        photo.write(lying, 0, 20);
        photo.write(mark);
        photo.write(lying, 20, lying.length - 20);

        assertThat(as(first, () -> papers.scan(paper, photo.toByteArray()))).isEqualTo(new ScanOutcome.Kept());
        var shown = ImageIO.read(
                new ByteArrayInputStream(as(first, () -> papers.page(paper, 1)).orElseThrow()));
        assertThat(shown.getWidth()).isEqualTo(300);
        assertThat(shown.getHeight()).isEqualTo(400);
    }

    @Test
    void what_the_client_said_no_to_meanwhile_is_given_by_nobody() {
        var paper = scanned();
        as(anna, () -> {
            mandates.refuse(paper);
            return 0;
        });

        assertThat(as(second, () -> papers.approve(paper, seen(paper)))).isEqualTo(new CheckPaperOutcome.NotOpen());
        assertThat(as(anna, mandates::all)).isEmpty();
    }

    @Test
    void a_scan_is_drawn_anew_and_what_is_none_is_refused() throws IOException {
        var paper = taken();

        assertThat(as(first, () -> papers.scan(paper, pdf(2)))).isEqualTo(new ScanOutcome.Kept());
        assertThat(as(first, () -> papers.find(paper)).orElseThrow().pages()).isEqualTo(2);
        assertThat(as(first, () -> papers.page(paper, 3))).isEmpty();
        assertThat(as(first, () -> papers.page(paper, 0))).isEmpty();
        assertThat(as(first, () -> papers.scan(paper, pdf(5)))).isEqualTo(new ScanOutcome.TooManyPages());
        assertThat(as(first, () -> papers.scan(paper, new byte[Scan.LIMIT + 1])))
                .isEqualTo(new ScanOutcome.TooLarge());
        for (var junk : List.of("", "<svg onload=alert(1)>", "%PDF-1.7 broken")) {
            assertThat(as(first, () -> papers.scan(paper, junk.getBytes(StandardCharsets.UTF_8))))
                    .as(junk)
                    .isEqualTo(new ScanOutcome.NotReadable());
        }
        as(first, () -> papers.scan(paper, picture(3_000, 4_000)));
        var drawn = ImageIO.read(
                new ByteArrayInputStream(as(first, () -> papers.page(paper, 1)).orElseThrow()));
        assertThat(Math.max(drawn.getWidth(), drawn.getHeight())).isEqualTo(1_700);
        assertThat(as(second, () -> papers.scan(paper, picture(10, 10)))).isEqualTo(new ScanOutcome.NotFound());
    }

    /** Promise 6, C2: only while sure of the client, and the client reads it. */
    @Test
    void an_officer_ends_a_permission_at_the_word_of_the_client() {
        ActingFor given = mandate(anna, helper);
        ActingFor bilals = mandate(bilal, helper);
        assertThat(as(first, () -> calls.current(anna))).isInstanceOf(OnBehalf.NotSure.class);
        assertThat(as(first, () -> calls.end(anna, given.mandate()))).isInstanceOf(OnBehalf.NotSure.class);
        assertThat(as(
                        first,
                        () -> inTransaction(() -> database.fetchSingle(
                                        "select end_permission(?)",
                                        given.mandate().value())
                                .get(0, Boolean.class))))
                .as("past the service")
                .isFalse();

        sure(first, annas, IdentityWay.CALLED_BACK);
        assertThat(as(first, () -> calls.current(anna)))
                .isEqualTo(new OnBehalf.Tried<>(List.of(new SpokenEnd(
                        given.mandate(),
                        "Hanna Helper (Naast de Ander)",
                        ((OnBehalf.Tried<List<SpokenEnd>>) as(first, () -> calls.current(anna)))
                                .outcome()
                                .getFirst()
                                .endsAt()))));
        assertThat(as(first, () -> calls.end(anna, bilals.mandate()))).isEqualTo(new OnBehalf.Tried<>(false));
        assertThat(as(first, () -> calls.end(anna, given.mandate()))).isEqualTo(new OnBehalf.Tried<>(true));
        assertThat(as(first, () -> calls.end(anna, given.mandate()))).isEqualTo(new OnBehalf.Tried<>(false));

        assertThat(as(anna, mandates::all)).singleElement().satisfies(mandate -> assertThat(
                        mandate.ended().map(Mandate.Ended::by))
                .contains(EndedBy.OFFICER));
        assertThat(as(bilal, mandates::all)).singleElement().satisfies(mandate -> assertThat(mandate.ended())
                .isEmpty());
        assertThat(helpers.findActing(helper, given.mandate())).isEmpty();
        assertThat(as(anna, identityChecks::mine).getFirst().things())
                .contains(new DoneThing(
                        DoneThing.Kind.PERMISSION_ENDED, "Hanna Helper (Naast de Ander)", Optional.empty()));
    }

    /** The picture of a signature goes; that there was a permission stays. */
    @Test
    void pictures_go_when_what_was_signed_is_long_over() throws SQLException {
        var paper = scanned();
        as(second, () -> papers.approve(paper, seen(paper)));
        remove();
        assertThat(as(anna, papers::own)).hasSize(1);

        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("alter table mandate disable trigger user");
            statement.execute("update mandate set given_at = given_at - interval '3 years',"
                    + " ends_at = ends_at - interval '3 years' where proposal_id = '" + paper.value() + "'");
            statement.execute("alter table mandate enable trigger user");
        }
        remove();

        assertThat(as(anna, papers::own)).isEmpty();
        assertThat(as(anna, mandates::all)).hasSize(1);
    }

    private void remove() {
        currentActor.as(
                new Actor.Retention(),
                () -> inTransaction(() -> database.execute("select remove_past_its_term(gen_random_uuid(), 500)")));
    }
}
