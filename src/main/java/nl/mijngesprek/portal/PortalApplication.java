package nl.mijngesprek.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Mijn Gesprek: the portal in which a client prepares, answers and corrects the conversation with the municipality. */
@Modulithic(systemName = "Mijn Gesprek", sharedModules = "shared")
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
