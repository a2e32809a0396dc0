package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Stage;
import id.tanggap.scoring.index.Band;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.PeerGroup;
import id.tanggap.scoring.index.Standing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A board as programs read it. Points have ten decimals, as they are compared.
 *
 * @param month say 2026-10
 * @param objectionsUntil last day for objections; null before the units are told
 * @param finalAt null before
 * @param units by group and rank; those without a rank last
 */
record BoardJson(
        String instansi,
        String name,
        String month,
        Stage stage,
        String rulesVersion,
        Instant computedAt,
        LocalDate objectionsUntil,
        Instant finalAt,
        List<Unit> units) {

    /**
     * A unit and where it stands.
     *
     * @param index 0 to 100; null without a case
     * @param rankingIndex by which it is ranked
     * @param band null without enough cases
     * @param rank from 1; null without enough cases
     * @param ranked how many units of the group have a rank
     */
    record Unit(
            String unit,
            String name,
            PeerGroup group,
            BigDecimal index,
            BigDecimal rankingIndex,
            Band band,
            Integer rank,
            int ranked,
            Figures figures) {

        static Unit of(Standing standing, Agencies agencies) {
            return new Unit(
                    standing.unit(),
                    agencies.get(standing.unit()).name(),
                    standing.group(),
                    standing.score().index().orElse(null),
                    standing.score().rankingIndex().orElse(null),
                    standing.score().band().orElse(null),
                    standing.rank().isPresent() ? standing.rank().getAsInt() : null,
                    standing.ranked(),
                    standing.score().figures());
        }
    }

    static BoardJson of(Scoreboard board, Agencies agencies) {
        return new BoardJson(
                board.instansi(),
                agencies.get(board.instansi()).name(),
                board.month().toString(),
                board.progress().stage(),
                board.rulesVersion(),
                board.progress().computedAt(),
                board.progress().objectionsUntil(),
                board.progress().finalAt(),
                board.standings().stream()
                        .map(standing -> Unit.of(standing, agencies))
                        .toList());
    }
}
