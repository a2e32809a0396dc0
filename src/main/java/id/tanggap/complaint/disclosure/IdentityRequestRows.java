package id.tanggap.complaint.disclosure;

import id.tanggap.key.TrackingNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The store of requests for identities. */
interface IdentityRequestRows extends Repository<IdentityRequest, Long> {

    IdentityRequest save(IdentityRequest request);

    Optional<IdentityRequest> findById(Long id);

    List<IdentityRequest> findByTrackingNumberOrderById(TrackingNumber trackingNumber);

    List<IdentityRequest> findByStateOrderById(IdentityRequest.State state, Limit limit);
}
