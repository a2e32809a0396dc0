package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.EvaluationKey;

/** Carries evaluations to those who review, object, decide and sign. */
public interface EvaluationWorkflow {

    /** Begins the process of a month of an instansi. */
    void start(EvaluationKey key);
}
