package id.tanggap.identity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SealedAnswerRows extends JpaRepository<SealedAnswer, Long> {

    Optional<SealedAnswer> findByKeyHashAndCreatedAtGreaterThan(String keyHash, Instant after);

    @Modifying
    @Query("delete from SealedAnswer answer where answer.createdAt <= :until")
    void deleteUntil(Instant until);
}
