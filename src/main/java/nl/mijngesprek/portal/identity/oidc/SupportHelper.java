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

    private final HelperId helperId;
    private final String helperName;

    private SupportHelper(HelperId helperId, String helperName, List<String> roles, @Nullable String idTokenHint) {
        super(helperId.value().toString(), roles, idTokenHint);
        this.helperId = helperId;
        this.helperName = helperName;
    }

    @Override
    final Registration registration() {
        return Registration.SUPPORT;
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
        return new ForClient(helperId, helperName, permission, idTokenHint().orElse(null));
    }

    /** The same helper, back home. */
    final SupportHelper atHome() {
        return new AtHome(helperId, helperName, idTokenHint().orElse(null));
    }

    static SupportHelper of(KnownHelper helper, String idTokenHint) {
        return new AtHome(helper.id(), helper.name(), idTokenHint);
    }

    private static final class AtHome extends SupportHelper {

        AtHome(HelperId helperId, String helperName, @Nullable String idTokenHint) {
            super(helperId, helperName, List.of("HELPER"), idTokenHint);
        }
    }

    private static final class ForClient extends SupportHelper implements SignedInClient {

        private final ActingFor permission;

        ForClient(HelperId helperId, String helperName, ActingFor permission, @Nullable String idTokenHint) {
            super(
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
