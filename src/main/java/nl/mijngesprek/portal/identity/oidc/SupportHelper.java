package nl.mijngesprek.portal.identity.oidc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mijngesprek.portal.identity.ActingFor;
import nl.mijngesprek.portal.identity.ClientId;
import nl.mijngesprek.portal.identity.HelperId;
import nl.mijngesprek.portal.identity.HelperTask;
import nl.mijngesprek.portal.identity.KnownHelper;
import nl.mijngesprek.portal.identity.SignedInClient;
import nl.mijngesprek.portal.identity.SignedInHelper;
import org.jspecify.annotations.Nullable;

/** Who logged in to help: at home, or, as another principal in another session, acting for one client. */
abstract sealed class SupportHelper extends LoggedIn implements SignedInHelper {

    private final Registration registration;
    private final HelperId helperId;
    private final String helperName;

    private SupportHelper(
            Registration registration,
            HelperId helperId,
            String helperName,
            List<String> roles,
            @Nullable String idTokenHint) {
        super(helperId.value().toString(), roles, idTokenHint);
        this.registration = registration;
        this.helperId = helperId;
        this.helperName = helperName;
    }

    @Override
    final Registration registration() {
        return registration;
    }

    @Override
    public final HelperId helperId() {
        return helperId;
    }

    @Override
    public final String helperName() {
        return helperName;
    }

    /** The same helper, acting by this permission. */
    final SupportHelper actingFor(ActingFor permission) {
        return new ForClient(
                registration, helperId, helperName, permission, idTokenHint().orElse(null));
    }

    /** The same helper, back home. */
    final SupportHelper atHome() {
        return new AtHome(registration, helperId, helperName, idTokenHint().orElse(null));
    }

    static SupportHelper of(KnownHelper helper, String idTokenHint) {
        return new AtHome(Registration.SUPPORT, helper.id(), helper.name(), idTokenHint);
    }

    /** Who helps with their own DigiD, and is of no organisation. */
    static SupportHelper privately(HelperId id, String name, @Nullable String idTokenHint) {
        return new AtHome(Registration.HELPER, id, name, idTokenHint);
    }

    private static final class AtHome extends SupportHelper {

        AtHome(Registration registration, HelperId helperId, String helperName, @Nullable String idTokenHint) {
            super(registration, helperId, helperName, roles(registration), idTokenHint);
        }

        /** What is of an organisation is there for who works at one. */
        private static List<String> roles(Registration registration) {
            return registration == Registration.SUPPORT ? List.of("HELPER", "WORKER") : List.of("HELPER");
        }
    }

    private static final class ForClient extends SupportHelper implements SignedInClient {

        private final ActingFor permission;

        ForClient(
                Registration registration,
                HelperId helperId,
                String helperName,
                ActingFor permission,
                @Nullable String idTokenHint) {
            super(
                    registration,
                    helperId,
                    helperName,
                    Stream.concat(
                                    Stream.of("ACTING"),
                                    permission.tasks().stream().map(HelperTask::name))
                            .toList(),
                    idTokenHint);
            this.permission = permission;
        }

        @Override
        public Optional<ActingFor> acting() {
            return Optional.of(permission);
        }

        @Override
        public ClientId clientId() {
            return permission.client();
        }

        @Override
        public String displayName() {
            return permission.clientName();
        }

        /** Of the helper nothing is known but that they chose a language or their browser did. */
        @Override
        public String languageCode() {
            return "";
        }
    }
}
