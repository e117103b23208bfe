package nl.mijngesprek.portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.mijngesprek.portal.PortalTest;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.invitation.ConversationId;
import nl.mijngesprek.portal.report.ReportId;
import nl.mijngesprek.portal.report.ReportNews;
import nl.mijngesprek.portal.shared.Language;
import nl.mijngesprek.portal.shared.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes by SMS and e-mail: that there is something to read, and never what; that there is an appointment, and when. */
class NoticesTest extends PortalTest {

    private static final List<String> KEYS =
            List.of("letter.notice-sms.message", "letter.notice-email.title", "letter.notice-email.message");

    private static final List<String> REMINDERS =
            List.of("letter.reminder-sms.message", "letter.reminder-email.title", "letter.reminder-email.message");

    private static final List<String> HELP = List.of(
            "letter.permission-ends-sms.message",
            "letter.permission-ends-email.message",
            "letter.support-answer-sms.message",
            "letter.support-answer-email.message");

    private static final List<String> REPORTS = List.of(
            "letter.report-question-sms.message",
            "letter.report-question-email.message",
            "letter.report-late-sms.message",
            "letter.report-late-email.message");

    /** A Wednesday in September: as long as a day gets. */
    private static final Instant LONGEST = Instant.parse("2026-09-30T08:00:00Z");

    /** Of the alphabet of text messages what our languages use; each of these takes one place. */
    private static final String GSM = "@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final int ONE_GSM = 160;
    private static final int TWO_UCS = 134;

    @Autowired
    Notices notices;

    @Autowired
    Languages languages;

    private Stream<String> all() {
        return languages.all().stream().flatMap(language -> Stream.of(
                        KEYS.stream().map(key -> notices.say(key, language)),
                        REMINDERS.stream().map(key -> notices.remind(key, language, LONGEST)),
                        help().flatMap(news -> Stream.of(notices.sms(news, language), notices.mail(news, language))),
                        news().flatMap(news -> Stream.of(notices.sms(news, language), notices.mail(news, language))))
                .flatMap(each -> each));
    }

    private static Stream<HelpNews> help() {
        var client = new ClientId(new UUID(0, 0));
        return Stream.of(
                new HelpNews.Ending("permission", client, "Hanna Helper", LONGEST),
                new HelpNews.Answered("support", client));
    }

    private static Stream<ReportNews> news() {
        return Arrays.stream(ReportNews.Kind.values())
                .map(kind -> new ReportNews(
                        new ReportId(new UUID(0, 0)),
                        new ClientId(new UUID(0, 0)),
                        new ConversationId(new UUID(0, 0)),
                        kind,
                        kind == ReportNews.Kind.QUESTION ? Optional.of(LONGEST) : Optional.empty()));
    }

    /** A text that takes no value of the client cannot tell one: of all there is, these name the portal and the phone. */
    @Test
    void nothing_about_a_person_or_a_consequence_is_in_them() throws Exception {
        for (var language : languages.all()) {
            var file = Files.readString(Path.of("translations/ui/" + language.code() + ".po"), StandardCharsets.UTF_8);
            for (var key : Stream.of(KEYS, REMINDERS, REPORTS, HELP)
                    .flatMap(List::stream)
                    .toList()) {
                var entry = file.substring(file.indexOf("\"" + key + "\""));
                assertThat(Pattern.compile("\\{(\\w+)")
                                .matcher(entry.substring(0, entry.indexOf("\n\n")))
                                .results()
                                .map(found -> found.group(1)))
                        .as("values in %s of %s", key, language.code())
                        .isSubsetOf(
                                REMINDERS.contains(key)
                                        ? List.of("address", "phone", "day", "time")
                                        : REPORTS.contains(key) || HELP.contains(key)
                                                ? List.of("address", "phone", "day")
                                                : List.of("address", "phone"));
            }
        }
        assertThat(all()).isNotEmpty().allSatisfy(words -> {
            assertThat(words.toLowerCase(Locale.ROOT))
                    .doesNotContain(
                            "uitkering",
                            "bijstand",
                            "gesprek met",
                            "maatregel",
                            "verplicht",
                            "gevolg",
                            "korting",
                            "benefit",
                            "sanction",
                            "obliged",
                            "consequence",
                            "إعانة",
                            "عقوبة",
                            "إلزامي");
            assertThat(words.replaceAll("[ .]", "")).doesNotContainPattern("(?<!\\d)\\d{9}(?!\\d)");
        });
    }

    @Test
    void a_text_message_fits_in_what_is_paid_for() {
        for (var language : languages.all()) {
            fits(notices.say("letter.notice-sms.message", language), language);
            fits(notices.remind("letter.reminder-sms.message", language, LONGEST), language);
            news().forEach(news -> fits(notices.sms(news, language), language));
            help().forEach(news -> fits(notices.sms(news, language), language));
        }
        var dutch = languages.byCode("nl").orElseThrow();
        assertThat(List.of(
                        notices.say("letter.notice-sms.message", dutch),
                        notices.remind("letter.reminder-sms.message", dutch, LONGEST)))
                .allSatisfy(words -> assertThat(words.chars().allMatch(character -> GSM.indexOf(character) >= 0))
                        .isTrue());
    }

    private static void fits(String words, Language language) {
        if (words.chars().allMatch(character -> GSM.indexOf(character) >= 0)) {
            assertThat(words).as(language.code()).hasSizeLessThanOrEqualTo(ONE_GSM);
        } else {
            assertThat(words.getBytes(Charset.forName("UTF-16BE")).length / 2)
                    .as(language.code())
                    .isLessThanOrEqualTo(TWO_UCS);
        }
    }
}
