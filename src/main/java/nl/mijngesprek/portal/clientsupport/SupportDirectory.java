package nl.mijngesprek.portal.clientsupport;

import java.util.List;
import java.util.Optional;
import nl.mijngesprek.portal.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who supports clients; what a client looks at here is kept nowhere. */
@Service
public class SupportDirectory {

    private final SupportOrganisationTable table;

    SupportDirectory(SupportOrganisationTable table) {
        this.table = table;
    }

    /** All of them, in the order the municipality gave. */
    @Transactional(readOnly = true)
    public List<SupportOrganisation> all() {
        return table.all();
    }

    @Transactional(readOnly = true)
    public Optional<SupportOrganisation> find(OrganisationId organisation) {
        return table.find(organisation);
    }

    /** The organisation that the case system calls so; acts as {@link Actor.Intake}. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> findByReference(String reference) {
        return table.findByReference(reference);
    }

    /** Takes in an organisation, new or known by the reference; acts as {@link Actor.Intake}. */
    @Transactional
    public OrganisationId deliver(SupportOrganisationDelivery organisation) {
        return table.store(organisation);
    }
}
