package nl.mijngesprek.portal.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijngesprek.portal.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The client on the phone, and at the same time on the tablet of somebody who helps: each sees that the other is there, and what changes. */
class TwoDevicesIT extends SturdyTest {

    @Test
    void two_devices_see_each_other_and_what_changes_and_keep_both_texts() {
        var someone = someone();
        try (var phone = new Browser(Browser.Kind.PHONE);
                var tablet = new Browser(Browser.Kind.PHONE.wide(768))) {
            tablet.logIn(someone.name());
            tablet.open(someone.question(2));
            tablet.settle();
            assertThat(tablet.words()).doesNotContain("ander apparaat");
            phone.logIn(someone.name());
            phone.open(someone.question(2));
            phone.settle();
            assertThat(phone.words()).contains("Deze vraag is ook open op een ander apparaat.", "Kent u dat apparaat");
            tablet.waitUntil("the tablet knows too", () -> tablet.words()
                    .contains("Deze vraag is ook open op een ander apparaat."));

            phone.choose("Niet goed");
            phone.type("Het dak lekt.");
            tablet.waitUntil("the words are there", () -> tablet.typed().equals("Het dak lekt."));
            assertThat(tablet.driver().findElement(By.id("choice-2")).isSelected())
                    .isTrue();
            assertThat(tablet.words()).contains("Dit is net ergens anders veranderd. U ziet hier hoe het nu is.");

            // The answer of last is the one that counts, and the first to choose sees it.
            tablet.choose("Goed");
            phone.waitUntil(
                    "the other choice",
                    () -> phone.driver().findElement(By.id("choice-1")).isSelected());

            phone.type(" De buurman helpt.");
            tablet.type(" Ik slaap slecht.");
            phone.waitUntil(
                    "both texts",
                    () -> kept(someone, 2).contains("De buurman helpt.")
                            && kept(someone, 2).contains("Ik slaap slecht."));
            phone.waitUntil("both here", () -> phone.typed().equals(kept(someone, 2)));
            tablet.waitUntil("both there", () -> tablet.typed().equals(kept(someone, 2)));
            assertThat(sheet(someone).at(2).orElseThrow().answer().choice()).contains("good");

            phone.open(someone.check());
            phone.settle();
            assertThat(phone.words()).contains("Deze vragen zijn ook open op een ander apparaat, bij vraag 2.");
            tablet.type(" En dat was het.");
            phone.waitUntil("told", () -> phone.words().contains("Uw antwoorden zijn net ergens anders veranderd."));
            phone.press("Laat zien hoe het nu is");
            phone.waitUntil("shown", () -> phone.words().contains("En dat was het."));
            expectCalm(phone);
            expectCalm(tablet);
        }
    }
}
