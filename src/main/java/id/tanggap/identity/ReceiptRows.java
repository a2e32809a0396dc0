package id.tanggap.identity;

import id.tanggap.key.TrackingNumber;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReceiptRows extends JpaRepository<ReceiptRow, Long> {

    Optional<ReceiptRow> findByCaseNumber(TrackingNumber caseNumber);
}
