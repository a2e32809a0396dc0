package id.tanggap.scoring.evaluation;

import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EvaluationRows extends Repository<Evaluation, Long> {

    Optional<Evaluation> findByInstansiAndMonth(String instansi, YearMonth month);

    List<Evaluation> findByInstansiAndStageAndMonthBetweenOrderByMonth(
            String instansi, Stage stage, YearMonth from, YearMonth to);

    @Query("select max(e.month) from Evaluation e where e.instansi = ?1")
    Optional<YearMonth> newestMonth(String instansi);

    @Query("select max(e.month) from Evaluation e where e.instansi = ?1 and e.stage = ?2")
    Optional<YearMonth> newestMonth(String instansi, Stage stage);

    @Query("select e.month from Evaluation e where e.instansi = ?1 and e.computedAt is not null"
            + " and (e.stage = ?2 or ?2 is null) order by e.month desc")
    List<YearMonth> months(String instansi, Stage stage);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evaluation e where e.instansi = ?1 and e.month = ?2")
    Optional<Evaluation> lock(String instansi, YearMonth month);
}
