package id.tanggap.complaint.disclosure;

import static id.tanggap.language.InvalidInput.require;
import static java.util.stream.Collectors.toSet;

import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.Viewers;
import id.tanggap.identity.Identity;
import id.tanggap.identity.Vault;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How Ombudsman and Inspektorat come to know an anonymous reporter: they ask with a reason, the custodian grants or
 * refuses with a reason, and what is granted is shown to who asked, once. Each step is in the journal, and the reporter
 * sees it. Rule: docs/rules.md §5.
 */
@Service
@Transactional
public class IdentityRequests {

    private static final Limit AT_ONCE = Limit.of(50);

    /** Somebody saw who reported. */
    public record Opening(Instant at, Viewer viewer) {}

    private final IdentityRequestRows rows;
    private final Complaints complaints;
    private final Viewers viewers;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    IdentityRequests(
            IdentityRequestRows rows,
            Complaints complaints,
            Viewers viewers,
            Vault vault,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.complaints = complaints;
        this.viewers = viewers;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks to know the reporter of a case.
     *
     * @throws AccessDeniedException if the officer may not open the case, or may not ask
     * @throws InvalidInput without a reason, and while an earlier request of the officer is open
     */
    public void ask(TrackingNumber trackingNumber, Officer officer, String reason) {
        Complaint complaint = complaints.toChange(trackingNumber);
        allow(viewers.mayAskForIdentity(officer, complaint));
        String because = Statement.required("reason", reason);
        boolean asked = rows.findByTrackingNumberOrderById(trackingNumber).stream()
                .anyMatch(earlier -> earlier.isOpenFor(officer.username()));
        require(!asked, "reason", "identity.request.open");
        rows.save(new IdentityRequest(trackingNumber, officer.username(), because, clock.instant()));
        note(Deed.IDENTITY_REQUESTED, officer, complaint);
    }

    /**
     * Decides on a request.
     *
     * @throws AccessDeniedException for everybody but the custodian, for who asked, and for whom the case is about
     * @throws InvalidInput without a reason, or when it is decided already
     */
    public void decide(long id, Officer custodian, boolean grant, String reason) {
        IdentityRequest request = locked(id);
        Complaint complaint = complaints.toRead(request.trackingNumber());
        allow(viewers.isCustodian(custodian, complaint) && !request.requester().equals(custodian.username()));
        String because = Statement.required("reason", reason);
        if (grant) {
            request.grant(custodian.username(), because, clock.instant());
        } else {
            request.refuse(custodian.username(), because, clock.instant());
        }
        note(grant ? Deed.IDENTITY_GRANTED : Deed.IDENTITY_REFUSED, custodian, complaint);
    }

    /**
     * The identity that was granted; the request is used up.
     *
     * @throws AccessDeniedException for everybody but who asked, and when that officer may no longer ask
     * @throws InvalidInput if it was not granted, or was shown before
     */
    public Identity show(long id, Officer officer) {
        IdentityRequest request = locked(id);
        Complaint complaint = complaints.toRead(request.trackingNumber());
        allow(request.requester().equals(officer.username()) && viewers.mayAskForIdentity(officer, complaint));
        request.show(clock.instant());
        note(Deed.IDENTITY_OPENED, officer, complaint);
        return vault.open(complaint.reporterId()).orElseThrow();
    }

    /** What was asked about a case, oldest first: for its file and for its reporter. */
    @Transactional(readOnly = true)
    public List<IdentityRequest> of(TrackingNumber trackingNumber) {
        return rows.findByTrackingNumberOrderById(trackingNumber);
    }

    /** How often and as whom somebody saw who reported, oldest first: the reporter may know. */
    @Transactional(readOnly = true)
    public List<Opening> openings(TrackingNumber trackingNumber) {
        return journal.of(trackingNumber.value(), Deed.IDENTITY_OPENED).stream()
                .map(entry -> new Opening(entry.at(), Viewer.valueOf(entry.detail())))
                .toList();
    }

    /**
     * What waits for the custodian, oldest first; not what is about the custodian's own unit.
     *
     * @throws AccessDeniedException for everybody else
     */
    @Transactional(readOnly = true)
    public List<IdentityRequest> waiting(Officer custodian) {
        allow(viewers.isCustodian(custodian));
        List<IdentityRequest> waiting = rows.findByStateOrderById(IdentityRequest.State.ASKED, AT_ONCE);
        Set<TrackingNumber> decidable =
                complaints
                        .findByTrackingNumberIn(waiting.stream()
                                .map(IdentityRequest::trackingNumber)
                                .toList())
                        .stream()
                        .filter(complaint -> viewers.isCustodian(custodian, complaint))
                        .map(Complaint::trackingNumber)
                        .collect(toSet());
        return waiting.stream()
                .filter(request -> decidable.contains(request.trackingNumber()))
                .toList();
    }

    /** Whoever comes second finds the request as the first one left it. */
    private IdentityRequest locked(long id) {
        IdentityRequest request =
                rows.findById(id).orElseThrow(() -> new InvalidInput("decision", "identity.request.unknown"));
        complaints.toChange(request.trackingNumber());
        return request;
    }

    private void note(Deed deed, Officer officer, Complaint complaint) {
        journal.note(
                deed,
                officer.username(),
                complaint.instansi(),
                complaint.trackingNumber().value(),
                viewers.of(officer).name());
    }

    private static void allow(boolean may) {
        if (!may) {
            throw new AccessDeniedException("Not the officer's to ask, decide or see");
        }
    }
}
