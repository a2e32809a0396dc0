package id.tanggap.complaint.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The store of conversation entries; it only grows. */
interface ConversationEntries extends Repository<ConversationEntry, Long> {

    ConversationEntry save(ConversationEntry entry);

    Optional<ConversationEntry> findFirstByTrackingNumberOrderByIdDesc(String trackingNumber);

    List<ConversationEntry> findByTrackingNumberOrderById(String trackingNumber);
}
