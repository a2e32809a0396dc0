package id.tanggap.attachment;

import id.tanggap.complaint.Party;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AttachmentRows extends Repository<Attachment, String> {

    Attachment save(Attachment attachment);

    List<Attachment> findByTrackingNumberOrderByAddedAtAscIdAsc(String trackingNumber);

    Optional<Attachment> findByIdAndTrackingNumber(String id, String trackingNumber);

    Optional<Attachment> findByTrackingNumberAndChecksum(String trackingNumber, String checksum);

    int countByTrackingNumberAndParty(String trackingNumber, Party party);
}
