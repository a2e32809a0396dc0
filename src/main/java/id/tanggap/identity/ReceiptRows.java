package id.tanggap.identity;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReceiptRows extends JpaRepository<ReceiptRow, Long> {

    Optional<ReceiptRow> findByCaseNumber(String caseNumber);
}
