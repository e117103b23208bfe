package nl.mijngesprek.portal.reply.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import nl.mijngesprek.portal.reply.Reply;
import nl.mijngesprek.portal.shared.ui.Pictogram.Drawing;
import nl.mijngesprek.portal.shared.ui.PlainForm;
import nl.mijngesprek.portal.shared.ui.RadioList;
import nl.mijngesprek.portal.shared.ui.RadioList.Choice;
import nl.mijngesprek.portal.shared.ui.Texts;
import nl.mijngesprek.portal.shell.PublicPage;
import nl.mijngesprek.portal.shell.PublicPageMaker;

/** The page that asks what somebody wants to say, with what they said so far and what stands in the way of it. */
final class Question {

    private static final String WORDS = "words";
    private static final int LIMIT = 5_000;

    private final Texts texts;
    private final PublicPage page;
    private final RadioList answers;
    private String words = "";

    Question(PublicPageMaker pages, HttpServletRequest request) {
        texts = pages.texts(request);
        page = pages.page(request, "reply.question.heading");
        var choices = Arrays.stream(Reply.values())
                .map(reply -> new Choice(
                        reply.code(),
                        texts.piece("reply.choice." + reply.code() + ".option"),
                        Optional.of(reply == Reply.REASON ? Drawing.SPEECH : Drawing.of(reply.code()))))
                .toList();
        answers = new RadioList(texts, "choice", texts.piece("reply.question.heading"), false, choices);
    }

    /** As it was sent. */
    Question holding(String choice, String typed) {
        answers.choose(choice);
        words = typed;
        return this;
    }

    Question choiceMissing() {
        page.problem(answers.firstId(), texts.get("reply.choice.error"));
        return this;
    }

    Question wordsMissing() {
        page.problem(WORDS, texts.get("reply.words.error"));
        return this;
    }

    Question tooLong() {
        page.problem(WORDS, texts.get("shell.too-long.error", "limit", LIMIT));
        return this;
    }

    PublicPage page() {
        return page.say("reply.question.text")
                .show(new PlainForm(ReplyPages.QUESTION)
                        .with(answers)
                        .text(WORDS, texts.get("reply.words.label"), texts.get("reply.words.hint"), words, LIMIT)
                        .send(texts.get("reply.question.button")));
    }
}
