package id.tanggap.scoring.web;

import id.tanggap.agency.Officer;
import id.tanggap.language.Words;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.Right;
import id.tanggap.scoring.Rights;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Consequence;
import id.tanggap.scoring.evaluation.ConsequenceDecisions;
import id.tanggap.scoring.evaluation.ConsequenceState;
import id.tanggap.scoring.evaluation.KeptCases;
import id.tanggap.scoring.evaluation.Objections;
import id.tanggap.scoring.evaluation.Scoreboard;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts together what came of a unit's month. Rule: docs/rules.md §7. */
@Component
class Aftermaths {

    private final BoardAccess access;
    private final Rights rights;
    private final Objections objections;
    private final ConsequenceDecisions decisions;
    private final KeptCases kept;
    private final Words words;

    Aftermaths(
            BoardAccess access,
            Rights rights,
            Objections objections,
            ConsequenceDecisions decisions,
            KeptCases kept,
            Words words) {
        this.access = access;
        this.rights = rights;
        this.objections = objections;
        this.decisions = decisions;
        this.kept = kept;
        this.words = words;
    }

    Aftermath of(Scoreboard board, String unit, Officer officer, Locale locale) {
        boolean inside = access.isInside(board.instansi(), officer);
        boolean mayJudge = rights.has(officer, Right.ENTER_FINDINGS, board.instansi());
        UnitMonth month = new UnitMonth(board.month(), unit);
        return new Aftermath(
                mayJudge,
                inside ? objection(month) : null,
                decisions.of(new EvaluationKey(board.month(), board.instansi())).stream()
                        .filter(one -> one.unit().equals(unit))
                        .filter(one -> inside || isSignedCertificate(one))
                        .map(one -> follow(one, inside, locale))
                        .toList(),
                mayJudge ? choices(month, locale) : List.of());
    }

    private Aftermath.Objected objection(UnitMonth month) {
        return objections
                .find(month)
                .map(one -> new Aftermath.Objected(one.reason(), one.accepted().orElse(null), one.decision()))
                .orElse(null);
    }

    private static boolean isSignedCertificate(Consequence one) {
        return one.kind() == ConsequenceKind.CERTIFICATE && one.state() == ConsequenceState.SIGNED;
    }

    private Aftermath.Follow follow(Consequence one, boolean inside, Locale locale) {
        return new Aftermath.Follow(
                words.of("score.consequence", one.kind(), locale),
                words.of("score.state", one.state(), locale),
                one.letterCode(),
                inside ? one.decisionNote() : null,
                inside ? one.plan() : null,
                inside ? one.report() : null);
    }

    private List<Aftermath.Choice> choices(UnitMonth month, Locale locale) {
        return kept.of(month).faults().stream()
                .map(fault -> new Aftermath.Choice(fault.fact(), fault.text(words, locale)))
                .toList();
    }
}
