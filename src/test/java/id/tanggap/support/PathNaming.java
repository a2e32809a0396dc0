package id.tanggap.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Names the journey that the engine is on. Only journeys count: other tests may pass an element by the way. */
class PathNaming implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final String JOURNEYS = "JourneyTests";

    @Override
    public void beforeEach(ExtensionContext context) {
        if (isJourney(context)) {
            Paths.begin(context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Paths.end();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isJourney(context)) {
            Paths.travelled(context.getRequiredTestClass());
        }
    }

    private static boolean isJourney(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName().endsWith(JOURNEYS);
    }
}
