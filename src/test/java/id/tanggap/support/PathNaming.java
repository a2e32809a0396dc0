package id.tanggap.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Names the journey that the engine is on, by its own name also when it is made on MySQL. Only journeys count: other
 * tests may pass an element by the way.
 */
class PathNaming implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final String JOURNEYS = "JourneyTests";

    @Override
    public void beforeEach(ExtensionContext context) {
        Class<?> test = testOf(context);
        if (isJourney(test)) {
            Paths.begin(
                    test.getSimpleName() + "." + context.getRequiredTestMethod().getName());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Paths.end();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Class<?> test = testOf(context);
        if (isJourney(test)) {
            Paths.travelled(test);
        }
    }

    private static Class<?> testOf(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        return test.isAnnotationPresent(OnMySql.class) ? test.getSuperclass() : test;
    }

    private static boolean isJourney(Class<?> test) {
        return test.getSimpleName().endsWith(JOURNEYS);
    }
}
