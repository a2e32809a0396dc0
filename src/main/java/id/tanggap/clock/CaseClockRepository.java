package id.tanggap.clock;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseClockRepository extends JpaRepository<CaseClock, Long> {

    Optional<CaseClock> findFirstByCaseNumberAndKindOrderByRoundDesc(String caseNumber, ClockKind kind);

    @EntityGraph(attributePaths = "pauses")
    List<CaseClock> findByCaseNumberOrderById(String caseNumber);

    /** A page of open clocks by id, for work on all of them. */
    List<CaseClock> findTop100ByEndedAtIsNullAndIdGreaterThanOrderById(long id);
}
