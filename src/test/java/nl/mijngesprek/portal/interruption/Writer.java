package nl.mijngesprek.portal.interruption;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import nl.mijngesprek.portal.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** Somebody who types word after word, is interrupted again and again, and goes on as a person would: looks, logs in, types. */
final class Writer implements Callable<Void>, AutoCloseable {

    private static final List<Integer> QUESTIONS = List.of(1, 2, 3, 4, 5);

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
    private int killsSeen;

    /**
     * @param sheet the path of the list of questions
     * @param left how many interruptions are still to come, for all writers
     * @param words numbers the words of all writers
     * @param place the question at which anybody of this client is, which both devices of a client share
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
            AtomicInteger place) {
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
    }

    @Override
    public Void call() throws InterruptedException {
        var question = anyQuestion();
        killsSeen = fate.kills();
        comeBackTo(question);
        while (left.get() > 0) {
            type(question, 1 + random.nextInt(4));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(700));
            if (noticedKill()) {
                question = afterKill(question);
            } else if (left.getAndDecrement() > 0) {
                question = interrupt(Interruption.any(random), question);
            }
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
            try {
                if (!browser.path().equals(path(question))) {
                    return false;
                }
                browser.driver()
                        .findElement(By.cssSelector("textarea"))
                        .sendKeys(Keys.chord(Keys.CONTROL, Keys.END), word);
                ledger.typed(name, client, question, word);
            } catch (WebDriverException pageIsGone) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(120));
        }
        return true;
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
        if (kind != Interruption.OFFLINE_RELOAD) {
            ledger.interrupted(name, kind, System.nanoTime());
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
                    ledger.interrupted(name, kind, System.nanoTime());
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
                case KILL -> throw new IllegalStateException("nobody does that to themselves");
            }
        } catch (WebDriverException broken) {
            offline(false);
        }
        var next = kind == Interruption.BACK || kind == Interruption.OTHER_DEVICE ? place.get() : question;
        comeBackTo(next);
        return next;
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
                    return;
                }
            } catch (WebDriverException notYet) {
                TimeUnit.MILLISECONDS.sleep(300);
            }
        }
        throw new AssertionError("%s cannot come back to %s, but is at %s: %s"
                .formatted(name, path(question), browser.path(), browser.words()));
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

    @Override
    public void close() {
        browser.close();
    }
}
