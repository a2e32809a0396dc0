package id.tanggap.scoring;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Asks the table of {@link Right}s for an agency of the tree. */
@Component
public class Rights {

    private final Agencies agencies;

    Rights(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Whether somebody may do that for a unit or an instansi.
     *
     * @param officer who asks, or null
     * @throws id.tanggap.agency.UnknownAgency when there is no such agency
     */
    public boolean has(Officer officer, Right right, String agency) {
        return right.isHeldBy(officer, place(agency));
    }

    /** @throws AccessDeniedException unless {@link #has} */
    public void require(Officer officer, Right right, String agency) {
        if (!has(officer, right, agency)) {
            throw new AccessDeniedException("No right to " + right + " for " + agency);
        }
    }

    /** Whether somebody works for the instansi or one of its units. */
    public boolean isInsider(Officer officer, String instansi) {
        return officer != null && Holder.INSIDER.is(officer, place(instansi));
    }

    private Jurisdiction place(String agency) {
        String instansi = agencies.instansiOf(agency);
        return new Jurisdiction(
                agency,
                instansi,
                agencies.national().code(),
                code -> agencies.find(code).isPresent()
                        && agencies.instansiOf(code).equals(instansi));
    }
}
