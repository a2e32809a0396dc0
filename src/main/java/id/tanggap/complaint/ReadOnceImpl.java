package id.tanggap.complaint;

import id.tanggap.key.TrackingNumber;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** By the natural id, which Hibernate knows of every complaint that it holds; a query would ask the database again. */
class ReadOnceImpl implements ReadOnce {

    private final EntityManager entities;

    ReadOnceImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Complaint> findByTrackingNumber(TrackingNumber trackingNumber) {
        return Optional.ofNullable(trackingNumber)
                .flatMap(entities.unwrap(Session.class).bySimpleNaturalId(Complaint.class)::loadOptional);
    }
}
