package nl.mijngesprek.portal.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that knows where the time comes from; everybody else is handed a {@link Clock}. */
@Configuration(proxyBeanMethods = false)
class SystemTime {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
