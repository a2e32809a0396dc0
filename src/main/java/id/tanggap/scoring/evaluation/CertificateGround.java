package id.tanggap.scoring.evaluation;

/** Why a unit is proposed for a certificate. Rule: docs/rules.md §7. */
public enum CertificateGround {
    TWO_QUARTERS_IN_BAND_A,
    TOP_THREE_OF_ITS_GROUP
}
