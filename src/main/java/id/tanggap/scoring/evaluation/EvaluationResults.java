package id.tanggap.scoring.evaluation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvaluationResults extends Repository<EvaluationResult, Long> {

    List<EvaluationResult> findByEvaluationIdAndEdition(Long evaluation, Edition edition);

    List<EvaluationResult> findByEvaluationIdInAndEdition(Collection<Long> evaluations, Edition edition);

    @Modifying
    @Query("delete from EvaluationResult r where r.evaluationId = ?1 and r.edition = ?2")
    void forget(Long evaluation, Edition edition);

    void saveAll(Iterable<EvaluationResult> results);
}
