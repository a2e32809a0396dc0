package id.tanggap.scoring.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ObjectionRows extends Repository<Objection, Long> {

    Objection save(Objection objection);

    Optional<Objection> findByEvaluationIdAndUnit(Long evaluation, String unit);

    List<Objection> findByEvaluationIdOrderByUnit(Long evaluation);
}
