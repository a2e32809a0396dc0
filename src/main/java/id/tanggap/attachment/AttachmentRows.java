package id.tanggap.attachment;

import id.tanggap.complaint.Party;
import id.tanggap.key.TrackingNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AttachmentRows extends Repository<Attachment, String> {

    Attachment save(Attachment attachment);

    List<Attachment> findByTrackingNumberOrderByAddedAtAscIdAsc(TrackingNumber trackingNumber);

    Optional<Attachment> findByIdAndTrackingNumber(String id, TrackingNumber trackingNumber);

    Optional<Attachment> findByTrackingNumberAndChecksum(TrackingNumber trackingNumber, String checksum);

    int countByTrackingNumberAndParty(TrackingNumber trackingNumber, Party party);
}
