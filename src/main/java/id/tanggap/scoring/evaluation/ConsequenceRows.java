package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.ConsequenceKind;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ConsequenceRows extends Repository<Consequence, Long> {

    void saveAll(Iterable<Consequence> consequences);

    List<Consequence> findByEvaluationIdOrderByUnitAscKindAsc(Long evaluation);

    Optional<Consequence> findByEvaluationIdAndUnitAndKind(Long evaluation, String unit, ConsequenceKind kind);
}
