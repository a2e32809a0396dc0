package id.tanggap.complaint.conversation;

import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.holding.HeldTime;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;

/**
 * Event: something was done to a case, told within the transaction that does it. It says how the case stands after the
 * act, and nothing that a person typed: words can be recognised again, not read.
 *
 * @param entry id of the entry in the conversation, which every act writes once: names the act for good
 * @param instansi code of the coordinating agency
 * @param unit code of the unit that has the case; null before the first disposition
 * @param disposition number of the disposition that gave the case to the unit, counted from 1; 0 before the first
 * @param disposedAt when that was; null before the first disposition
 * @param rating stars that the reporter gave with it; null for everything but a verdict
 * @param wording keyed fingerprint of the words of a reply, 64 hexadecimal digits; null for everything else
 * @param ended the holder's time that the act ended; null when the case was not passed on
 */
public record CaseActed(
        long entry,
        TrackingNumber trackingNumber,
        EntryKind kind,
        Instant at,
        String instansi,
        String unit,
        int disposition,
        Instant disposedAt,
        Integer rating,
        String wording,
        HeldTime ended) {

    static CaseActed of(Complaint complaint, ConversationEntry entry, String wording, HeldTime ended) {
        return new CaseActed(
                entry.id(),
                complaint.trackingNumber(),
                entry.kind(),
                entry.at(),
                complaint.instansi(),
                complaint.unit(),
                complaint.dispositions(),
                complaint.disposedAt(),
                complaint.rating(),
                wording,
                ended);
    }
}
