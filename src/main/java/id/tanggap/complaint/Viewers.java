package id.tanggap.complaint;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.identity.Viewer;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The rights of this room: as what an officer looks at a case, and what of it the officer may open or do beside the tasks,
 * whose groups are in the models. Who holds the receipt is the reporter and may act on the own report. Rule:
 * docs/rules.md §5.
 */
@Component
public class Viewers {

    private final Agencies agencies;

    Viewers(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * As what the officer looks at this case, by whatever door: file, form, export.
     *
     * @throws AccessDeniedException if the case is neither the officer's to work on nor to oversee
     */
    public Viewer of(Officer officer, Complaint complaint) {
        if (!mayOpen(officer, complaint)) {
            throw new AccessDeniedException("Not the officer's case");
        }
        return of(officer);
    }

    public Viewer of(Officer officer) {
        if (isNational(officer)) {
            return Viewer.NATIONAL_ADMIN;
        }
        boolean oversees = officer.has(Role.INSPECTOR) || officer.has(Role.OMBUDSMAN);
        return oversees ? Viewer.OVERSEER : Viewer.HANDLER;
    }

    /** Whether everybody may read what was reported. */
    public static boolean isOpen(Complaint complaint) {
        return complaint.sight(Viewer.PUBLIC).content();
    }

    /** Whether the officer may be told anything of the case: it is the officer's, or everybody's to read. */
    public boolean mayKnow(Officer officer, Complaint complaint) {
        return mayOpen(officer, complaint) || isOpen(complaint);
    }

    /**
     * Units open the cases that they hold; the desks of an instansi open all of its cases; overseers open theirs. To
     * whoever belongs to the accused a case is shut, whatever else that officer is.
     */
    public boolean mayOpen(Officer officer, Complaint complaint) {
        return !isAccused(officer, complaint) && (officer.has(Role.OMBUDSMAN) || isOwn(officer, complaint));
    }

    /** Whether the officer belongs, with any role, to the unit that the case is about. */
    public boolean isAccused(Officer officer, Complaint complaint) {
        return officer.memberships().stream().anyMatch(held -> isAccused(held, complaint));
    }

    /** Whether those who hold this role work in the unit that the case is about. Rule: docs/rules.md §4. */
    public boolean isAccused(Membership held, Complaint complaint) {
        return complaint.reportedUnit() != null && agencies.worksIn(held, complaint.reportedUnit());
    }

    /** Codes of the units about which the officer learns nothing, for those who ask for many cases at once. */
    public Set<String> accusedUnits(Officer officer) {
        return officer.memberships().stream()
                .flatMap(held -> agencies.workplaces(held).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The hand-over file is for the officers of the case, and for the Ombudsman once the reporter has consented. */
    public boolean mayOpenHandover(Officer officer, Complaint complaint, boolean handedOver) {
        return mayOpen(officer, complaint) && (handedOver || isOwn(officer, complaint));
    }

    /** The class is the coordinating admin's to correct, and the national admin's. */
    public boolean mayReclassify(Officer officer, Complaint complaint) {
        boolean admin = officer.has(Role.ADMIN, complaint.instansi()) || isNational(officer);
        return admin && mayOpen(officer, complaint);
    }

    /** Whoever works on an open case shows what was done; overseers look. */
    public boolean mayAddEvidence(Officer officer, Complaint complaint) {
        return !complaint.status().isFinal() && mayOpen(officer, complaint) && of(officer) != Viewer.OVERSEER;
    }

    /** A dispute is reviewed by nobody who works in the unit that answered, with whatever role. Rule: docs/rules.md §3. */
    public boolean mayReview(Officer officer, Complaint complaint) {
        return officer.memberships().stream().noneMatch(held -> agencies.worksIn(held, complaint.unit()));
    }

    /** Overseers of the case may ask for an identity that they do not see. */
    public boolean mayAskForIdentity(Officer officer, Complaint complaint) {
        return mayOpen(officer, complaint) && complaint.sight(of(officer)).identityOnRequest();
    }

    /** The custodian of the identities is the national admin. */
    public boolean isCustodian(Officer officer) {
        return isNational(officer);
    }

    /** Nobody decides who learns the identity of the own accuser. */
    public boolean isCustodian(Officer officer, Complaint complaint) {
        return isCustodian(officer) && mayOpen(officer, complaint);
    }

    private boolean isOwn(Officer officer, Complaint complaint) {
        if (isNational(officer)) {
            return true;
        }
        Set<String> instansi = officer.agenciesAs(Role.ADMIN, Role.SECRETARY, Role.INSPECTOR, Role.LEADER);
        Set<String> units = officer.agenciesAs(Role.LIAISON, Role.HEAD);
        // Where no unit has the case yet, the head of its instansi stands in.
        return instansi.contains(complaint.instansi())
                || units.contains(complaint.unit() == null ? complaint.instansi() : complaint.unit());
    }

    private boolean isNational(Officer officer) {
        return officer.has(Role.ADMIN, agencies.national().code());
    }
}
