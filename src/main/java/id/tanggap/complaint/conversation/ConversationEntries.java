package id.tanggap.complaint.conversation;

import id.tanggap.complaint.EntryKind;
import id.tanggap.key.TrackingNumber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The store of conversation entries; it only grows. */
interface ConversationEntries extends Repository<ConversationEntry, Long> {

    ConversationEntry save(ConversationEntry entry);

    Optional<ConversationEntry> findFirstByTrackingNumberOrderByIdDesc(TrackingNumber trackingNumber);

    @Query("select new id.tanggap.complaint.conversation.LatestActs(e.trackingNumber, max(e.id),"
            + " max(case when e.kind in ?2 then e.at else null end), sum(case when e.kind in ?3 then 1 else 0 end))"
            + " from ConversationEntry e where e.trackingNumber in ?1 group by e.trackingNumber")
    List<LatestActs> latestActs(
            Collection<TrackingNumber> trackingNumbers, Set<EntryKind> handling, Set<EntryKind> passingOn);

    List<ConversationEntry> findByTrackingNumberOrderById(TrackingNumber trackingNumber);
}
