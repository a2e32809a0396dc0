package id.tanggap.complaint.viewing;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.handling.Reclassification;
import id.tanggap.complaint.handover.Handover;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.complaint.holding.HeldTime;
import id.tanggap.complaint.holding.HolderLedger;
import id.tanggap.identity.Identity;
import id.tanggap.identity.Sight;
import id.tanggap.identity.Vault;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole file of a case, for the officers who work on it or oversee it. */
@Service
public class CaseFiles {

    private final Complaints complaints;
    private final CaseViews views;
    private final Viewers viewers;
    private final Vault vault;
    private final Agencies agencies;
    private final HolderLedger ledger;
    private final Reclassification reclassification;
    private final OmbudsmanHandover handovers;
    private final Journal journal;

    CaseFiles(
            Complaints complaints,
            CaseViews views,
            Viewers viewers,
            Vault vault,
            Agencies agencies,
            HolderLedger ledger,
            Reclassification reclassification,
            OmbudsmanHandover handovers,
            Journal journal) {
        this.complaints = complaints;
        this.views = views;
        this.viewers = viewers;
        this.vault = vault;
        this.agencies = agencies;
        this.ledger = ledger;
        this.reclassification = reclassification;
        this.handovers = handovers;
        this.journal = journal;
    }

    /**
     * A case file.
     *
     * @param reporter null when the officer may not know who reported
     * @param holders who held the case, in order
     * @param mayReclassify whether the officer may change the class now
     * @param handoverReadable whether the officer may open the hand-over file too
     * @param mayAskForIdentity whether the officer may ask the custodian who reported
     * @param mayAddEvidence whether the officer may show what was done
     */
    public record CaseFile(
            CaseView view,
            String instansi,
            String unit,
            Identity reporter,
            List<HeldTime> holders,
            boolean mayReclassify,
            boolean handoverReadable,
            boolean mayAskForIdentity,
            boolean mayAddEvidence) {

        CaseFile withoutReporter() {
            return new CaseFile(
                    view,
                    instansi,
                    unit,
                    null,
                    holders,
                    mayReclassify,
                    handoverReadable,
                    mayAskForIdentity,
                    mayAddEvidence);
        }
    }

    /**
     * Opens the file.
     *
     * @throws UnknownComplaint if there is none
     * @throws AccessDeniedException if the case is neither the officer's to work on nor to oversee
     */
    @Transactional
    public CaseFile open(TrackingNumber trackingNumber, Officer officer, Locale locale) {
        Complaint complaint = complaints.toRead(trackingNumber);
        if (!viewers.mayOpen(officer, complaint)) {
            throw new AccessDeniedException("Not the officer's case");
        }
        return noted(file(complaint, officer, locale), officer);
    }

    /**
     * Opens the file that is handed over to the Ombudsman. The reporter's identity is in it only if the reporter
     * consented to that, whoever may see it elsewhere. Rule: docs/rules.md §5, §6.
     *
     * @throws UnknownComplaint if there is none
     * @throws AccessDeniedException for whom {@link #open} throws it, and for the Ombudsman before the hand-over
     */
    @Transactional
    public CaseFile openHandover(TrackingNumber trackingNumber, Officer officer, Locale locale) {
        Complaint complaint = complaints.toRead(trackingNumber);
        if (!viewers.mayOpenHandover(officer, complaint, isHandedOver(trackingNumber))) {
            throw new AccessDeniedException("Not the officer's case");
        }
        CaseFile file = file(complaint, officer, locale);
        boolean withIdentity =
                handovers.find(trackingNumber).filter(Handover::withIdentity).isPresent();
        return noted(withIdentity ? file : file.withoutReporter(), officer);
    }

    private CaseFile file(Complaint complaint, Officer officer, Locale locale) {
        TrackingNumber trackingNumber = complaint.trackingNumber();
        Viewer viewer = viewers.of(officer, complaint);
        Sight sight = complaint.sight(viewer);
        Identity reporter =
                sight.identity() ? vault.open(complaint.reporterId()).orElse(null) : null;
        return new CaseFile(
                views.show(trackingNumber, viewer, locale),
                agencies.get(complaint.instansi()).name(),
                Optional.ofNullable(complaint.unit())
                        .map(agencies::get)
                        .map(Agency::name)
                        .orElse(null),
                reporter,
                ledger.of(trackingNumber),
                reclassification.isOffered(officer, complaint),
                viewers.mayOpenHandover(officer, complaint, isHandedOver(trackingNumber)),
                viewers.mayAskForIdentity(officer, complaint),
                viewers.mayAddEvidence(officer, complaint));
    }

    /** What is shown is noted in the same transaction: without an entry nothing is shown. */
    private CaseFile noted(CaseFile file, Officer officer) {
        Deed deed = file.reporter() == null ? Deed.FILE_OPENED : Deed.IDENTITY_OPENED;
        journal.note(
                deed,
                officer.username(),
                file.view().instansi(),
                file.view().trackingNumber().value(),
                viewers.of(officer).name());
        return file;
    }

    private boolean isHandedOver(TrackingNumber trackingNumber) {
        return handovers.find(trackingNumber).filter(Handover::isHandedOver).isPresent();
    }
}
