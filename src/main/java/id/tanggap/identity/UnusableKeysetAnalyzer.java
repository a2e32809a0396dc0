package id.tanggap.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator at start what to do, instead of a stack trace. */
final class UnusableKeysetAnalyzer extends AbstractFailureAnalyzer<UnusableKeyset> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeyset cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set the environment variable TANGGAP_IDENTITY_KEYSET. \"dev/keyset new\" prints a new keyset; keep it:"
                        + " without it no stored identity can be read again.",
                cause);
    }
}
