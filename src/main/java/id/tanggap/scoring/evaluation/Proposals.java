package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.index.Band;
import id.tanggap.scoring.index.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which rewards and sanctions a final board proposes. Rule: docs/rules.md §7. */
@Component
class Proposals {

    private final BandHistory history;

    Proposals(BandHistory history) {
        this.history = history;
    }

    /** To be asked when the board of the evaluation is final; by unit, rewards first. */
    List<Consequence> of(Evaluation evaluation) {
        List<Scoreboard> boards = history.boards(evaluation.key());
        List<Consequence> proposed = new ArrayList<>();
        if (BandHistory.endsQuarter(evaluation.month())) {
            proposed.addAll(certificates(evaluation, history.quarters(boards)));
        }
        proposed.addAll(sanctions(evaluation, boards));
        return proposed;
    }

    private static List<Consequence> certificates(Evaluation evaluation, List<List<Standing>> quarters) {
        Map<String, List<Optional<Band>>> bands = BandHistory.bands(quarters);
        List<Consequence> certificates = new ArrayList<>();
        for (Standing standing : quarters.get(quarters.size() - 1)) {
            Set<CertificateGround> grounds = Consequences.certificate(bands.get(standing.unit()), standing.rank());
            if (!grounds.isEmpty()) {
                String ground = grounds.stream().map(Enum::name).collect(Collectors.joining(","));
                certificates.add(evaluation.propose(standing.unit(), ConsequenceKind.CERTIFICATE, ground));
            }
        }
        return certificates;
    }

    private static List<Consequence> sanctions(Evaluation evaluation, List<Scoreboard> boards) {
        List<Consequence> sanctions = new ArrayList<>();
        BandHistory.bands(boards.stream().map(Scoreboard::standings).toList())
                .forEach((unit, bands) -> Consequences.sanction(bands)
                        .map(sanction -> evaluation.propose(unit, sanction, run(bands)))
                        .ifPresent(sanctions::add));
        return sanctions;
    }

    /** The poor bands that ran up to now, oldest first. */
    private static String run(List<Optional<Band>> bands) {
        List<Band> judged = bands.stream().flatMap(Optional::stream).toList();
        int from = judged.size();
        while (from > 0 && judged.get(from - 1).isPoor()) {
            from--;
        }
        return judged.subList(from, judged.size()).stream().map(Band::name).collect(Collectors.joining(","));
    }
}
