package id.tanggap.scoring.evaluation;

/** Each month is published twice; the final board never takes back what the provisional one said. */
enum Edition {
    PROVISIONAL,
    FINAL
}
