package nl.mijngesprek.portal.breakage;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.mijngesprek.portal.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** Somebody who types word after word, is interrupted again and again, and goes on as a person would: looks, logs in, types. */
final class Writer implements Callable<Void>, AutoCloseable {

    private static final List<Integer> QUESTIONS = List.of(1, 2, 3, 4, 5);

    /** The one that has something to choose as well. */
    static final int CHOICE = 2;

    /** Notes in the tab when its pages begin to go and when they are gone; whatever goes wrong in it is seen by the check. */
    private static final String WATCH = """
            (() => {
              const note = (what) => {
                try {
                  sessionStorage.setItem('departures', (sessionStorage.getItem('departures') ?? '') + what + Date.now() + ' ');
                } catch {
                  // The browser's own page for when there is no line.
                }
              };
              addEventListener('beforeunload', () => note('begins:'), { capture: true });
              addEventListener('pagehide', () => note('gone:'), { capture: true });
            })();
            """;

    /** What the tab noted since it was asked last. */
    private static final String TAKE = """
            const noted = sessionStorage.getItem('departures') ?? '';
            sessionStorage.removeItem('departures');
            return noted;
            """;

    /** Of the portal as it stands for all writers: how often it was killed, and when it was last. */
    interface Fate {

        int kills();

        long killedAt();

        boolean answers();
    }

    private final String name;
    private final String client;
    private final String sheet;
    private final Browser browser;
    private final RandomGenerator random;
    private final Ledger ledger;
    private final AtomicInteger left;
    private final AtomicInteger words;
    private final Fate fate;
    private final AtomicInteger place;
    private final boolean chooses;
    private int untilRest;
    private boolean rested;
    private int killsSeen;

    /**
     * @param sheet the path of the list of questions
     * @param left how many interruptions are still to come, for all writers
     * @param words numbers the words of all writers
     * @param place the question at which anybody of this client is, which both devices of a client share
     * @param chooses whether choices are made on this device; on one of each client, so that the last one is the one that counts
     * @param untilRest after how many interruptions the writer does nothing until the session ends; at the end if there are not so many,
     *     or the portal was killed meanwhile
     */
    Writer(
            String name,
            String client,
            String sheet,
            Browser browser,
            RandomGenerator random,
            Ledger ledger,
            AtomicInteger left,
            AtomicInteger words,
            Fate fate,
            AtomicInteger place,
            boolean chooses,
            int untilRest) {
        this.name = name;
        this.client = client;
        this.sheet = sheet;
        this.browser = browser;
        this.random = random;
        this.ledger = ledger;
        this.left = left;
        this.words = words;
        this.fate = fate;
        this.place = place;
        this.chooses = chooses;
        this.untilRest = untilRest;
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    @Override
    public Void call() throws InterruptedException {
        var question = chooses ? CHOICE : anyQuestion();
        killsSeen = fate.kills();
        comeBackTo(question);
        while (left.get() > 0) {
            type(question, 1 + random.nextInt(4));
            if (chooses && question == CHOICE) {
                choose();
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(700));
            if (noticedKill()) {
                question = afterKill(question);
            } else if (left.getAndDecrement() > 0) {
                question = interrupt(untilRest-- == 0 ? Interruption.IDLE : Interruption.any(random), question);
            }
        }
        while (!rested) {
            comeBackTo(question);
            killsSeen = fate.kills();
            interrupt(Interruption.IDLE, question);
        }
        end(question);
        TimeUnit.SECONDS.sleep(2);
        browser.settle();
        saveWhatWasLeft();
        return null;
    }

    /** With a word that stands in the field, until the page says that it is kept, or that the other device changed it since. */
    private void end(int question) throws InterruptedException {
        do {
            comeBackTo(question);
        } while (!type(question, 1) || hasGone());
        browser.waitUntil(
                () -> "the last words of %s kept, but it says '%s' below '%s'"
                        .formatted(name, state(), browser.typed()),
                () -> state().startsWith("Bewaard") || state().startsWith("Dit is net ergens anders veranderd"));
    }

    /** After a word: whether the portal was killed below it, or the login has come in its place. */
    private boolean hasGone() throws InterruptedException {
        if (noticedKill()) {
            killsSeen = fate.kills();
            ledger.interrupted(name, Interruption.KILL, fate.killedAt());
            return true;
        }
        TimeUnit.SECONDS.sleep(1);
        return asksWho();
    }

    private String state() {
        return browser.driver().findElement(By.id("words-state")).getText();
    }

    /** A page that was left in a hurry may have taken something along; any other page says so, and leads back to it. */
    private void saveWhatWasLeft() throws InterruptedException {
        for (var links = left(); !links.isEmpty(); links = left()) {
            links.getFirst().click();
            browser.waitUntil("kept by now", () -> left().isEmpty());
            browser.settle();
            TimeUnit.SECONDS.sleep(2);
        }
    }

    private List<WebElement> left() {
        return browser.driver().findElements(By.cssSelector("#connection a"));
    }

    private int anyQuestion() {
        return QUESTIONS.get(random.nextInt(QUESTIONS.size()));
    }

    private String path(int question) {
        return sheet + "/vraag/" + question;
    }

    /** Types; a page that went away meanwhile takes no more words, and those are not counted; false then. */
    private boolean type(int question, int count) throws InterruptedException {
        for (var i = 0; i < count; i++) {
            var word = "w" + words.incrementAndGet() + "_";
            var from = System.currentTimeMillis();
            try {
                if (!browser.path().equals(path(question))) {
                    return false;
                }
                browser.driver()
                        .findElement(By.cssSelector("textarea"))
                        .sendKeys(Keys.chord(Keys.CONTROL, Keys.END), word);
                ledger.typed(name, client, question, word, from);
            } catch (WebDriverException pageIsGone) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(120));
        }
        return true;
    }

    /** Chooses anything there is; a page that went away meanwhile takes no choice. */
    private void choose() {
        var from = System.currentTimeMillis();
        try {
            var options = browser.driver().findElements(By.cssSelector("main input[type=radio]"));
            var option = options.get(random.nextInt(options.size()));
            var code = String.valueOf(option.getDomAttribute("value"));
            option.click();
            ledger.chose(name, client, CHOICE, code, from);
        } catch (WebDriverException pageIsGone) {
            // Nor is it counted.
        }
    }

    private boolean noticedKill() {
        return fate.kills() > killsSeen;
    }

    private int afterKill(int question) throws InterruptedException {
        killsSeen = fate.kills();
        ledger.interrupted(name, Interruption.KILL, fate.killedAt());
        left.decrementAndGet();
        // Whoever types does not know of it.
        type(question, 3);
        comeBackTo(question);
        return question;
    }

    private int interrupt(Interruption kind, int question) throws InterruptedException {
        if (kind != Interruption.OFFLINE_RELOAD && kind != Interruption.IDLE) {
            ledger.interrupted(name, kind, System.currentTimeMillis());
        }
        try {
            switch (kind) {
                case RELOAD -> browser.driver().navigate().refresh();
                case BACK -> {
                    browser.driver().navigate().back();
                    place.set(anyQuestion());
                }
                case OFFLINE -> {
                    offline(true);
                    type(question, 2);
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(1_200));
                    offline(false);
                }
                case OFFLINE_RELOAD -> {
                    offline(true);
                    type(question, 2);
                    TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(500));
                    ledger.interrupted(name, kind, System.currentTimeMillis());
                    reloadWithoutLine();
                    offline(false);
                }
                case SESSION_OVER -> {
                    browser.driver().manage().deleteAllCookies();
                    type(question, 2);
                }
                case OTHER_DEVICE -> {
                    // Where the other one is.
                }
                case IDLE -> rest(question);
                case KILL -> throw new IllegalStateException("nobody does that to themselves");
            }
        } catch (WebDriverException broken) {
            offline(false);
        }
        var next = kind == Interruption.BACK || kind == Interruption.OTHER_DEVICE ? place.get() : question;
        comeBackTo(next);
        return next;
    }

    /** Types a last word, and does nothing until the page goes by itself. */
    private void rest(int question) throws InterruptedException {
        var begin = System.nanoTime();
        if (!type(question, 1)) {
            return;
        }
        while (browser.path().equals(path(question)) && !noticedKill()) {
            if (System.nanoTime() - begin > 3 * MortalPortal.IDLE.toNanos()) {
                throw new AssertionError(name + " is still logged in");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        if (!noticedKill() && System.nanoTime() - begin > MortalPortal.IDLE.toNanos()) {
            ledger.interrupted(name, Interruption.IDLE, System.currentTimeMillis());
            rested = true;
        }
    }

    private void reloadWithoutLine() {
        try {
            browser.driver().navigate().refresh();
        } catch (WebDriverException noLine) {
            // The browser says that there is no line.
        }
    }

    private void offline(boolean off) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", off, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Until the question is there again and can be typed in, however often that takes, logging in where asked. */
    private void comeBackTo(int question) throws InterruptedException {
        for (var attempt = 0; attempt < 20; attempt++) {
            while (!fate.answers()) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            try {
                if (attempt > 0 || !browser.path().equals(path(question))) {
                    browser.open(path(question));
                }
                if (asksWho()) {
                    browser.labelled(client).click();
                    browser.driver()
                            .findElement(By.cssSelector("button.primary, button[type=submit]"))
                            .click();
                }
                browser.waitUntil(
                        "the question or the login",
                        () -> asksWho()
                                || Boolean.TRUE.equals(
                                        browser.script(
                                                "return !!document.querySelector('#outlet textarea') && !document.querySelector('#first-html')")));
                if (browser.path().equals(path(question)) && !asksWho()) {
                    browser.settle();
                    warnLate();
                    noteDepartures();
                    return;
                }
            } catch (WebDriverException notYet) {
                TimeUnit.MILLISECONDS.sleep(300);
            }
        }
        throw new AssertionError("%s cannot come back to %s, but is at %s: %s"
                .formatted(name, path(question), browser.path(), browser.words()));
    }

    /** With so short a session its warning would stand there all the time, and take the focus from each page. */
    private void warnLate() {
        browser.script("document.querySelector('#outlet #session-warning').dataset.warningSeconds = '5'");
    }

    private List<String> departures() {
        return Pattern.compile("\\S+")
                .matcher(String.valueOf(browser.script(TAKE)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private void noteDepartures() {
        var begins = OptionalLong.empty();
        for (var noted : departures()) {
            var at = Long.parseLong(noted.substring(noted.indexOf(':') + 1));
            if (noted.startsWith("begins")) {
                begins = OptionalLong.of(at);
            } else {
                ledger.departed(new Ledger.Departure(name, begins.orElse(at), at));
                begins = OptionalLong.empty();
            }
        }
    }

    private boolean asksWho() {
        return browser.driver().findElements(By.cssSelector("input[name=person]")).stream()
                .findFirst()
                .isPresent();
    }

    /** What the client reads in this answer now. */
    String reads(int question) throws InterruptedException {
        comeBackTo(question);
        return browser.typed();
    }

    /** Which option is chosen now; empty when none is. */
    String readsChoice() throws InterruptedException {
        comeBackTo(CHOICE);
        return String.valueOf(
                browser.script("return document.querySelector('main input[type=radio]:checked')?.value ?? ''"));
    }

    @Override
    public void close() {
        browser.close();
    }
}
