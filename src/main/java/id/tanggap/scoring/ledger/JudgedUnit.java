package id.tanggap.scoring.ledger;

import id.tanggap.scoring.index.UnitFigures;

/** What a unit is judged by in a month, and what is behind it. */
public record JudgedUnit(UnitFigures figures, CountedMonth counted) {}
