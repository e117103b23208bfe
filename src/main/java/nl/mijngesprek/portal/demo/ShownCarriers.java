package nl.mijngesprek.portal.demo;

import nl.mijngesprek.portal.outbox.Carrier;
import nl.mijngesprek.portal.outbox.Channel;
import nl.mijngesprek.portal.outbox.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In the demo nothing goes anywhere: what is handed over can be read on a page, and that is all. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class ShownCarriers {

    private record Shown(Channel channel) implements Carrier {
        @Override
        public void handOver(Message message) {}
    }

    @Bean
    Carrier shownLetters() {
        return new Shown(Channel.LETTER);
    }

    @Bean
    Carrier shownTextMessages() {
        return new Shown(Channel.SMS);
    }

    @Bean
    Carrier shownMail() {
        return new Shown(Channel.EMAIL);
    }
}
