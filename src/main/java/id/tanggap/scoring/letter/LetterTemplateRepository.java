package id.tanggap.scoring.letter;

import id.tanggap.scoring.ConsequenceKind;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Versions are only ever added. */
interface LetterTemplateRepository extends Repository<LetterTemplate, Long> {

    Optional<LetterTemplate> findFirstByInstansiAndKindOrderByVersionNumberDesc(String instansi, ConsequenceKind kind);

    List<LetterTemplate> findByInstansiAndKindOrderByVersionNumberDesc(String instansi, ConsequenceKind kind);
}
