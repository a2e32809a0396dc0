package id.tanggap.scoring.letter;

import id.tanggap.scoring.ConsequenceKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Letters are written once and never changed or deleted. */
interface LetterRepository extends Repository<Letter, Long> {

    Letter saveAndFlush(Letter letter);

    Optional<Letter> findByKindAndUnitAndJudgedMonth(ConsequenceKind kind, String unit, YearMonth judgedMonth);

    Optional<Letter> findByCode(String code);

    List<Letter> findByInstansiAndJudgedMonthOrderBySeriesYearAscSeriesNumberAsc(
            String instansi, YearMonth judgedMonth);
}
