package id.tanggap.workflow.engine;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Brings {@link EngineAnswers} into each of the engine's web services: engine REST, and those of the web apps, which are made
 * by name and ask nobody else. Found by META-INF/services.
 */
public class EngineAnswersEverywhere implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext service) {
        service.register(new EngineAnswers.ToAnything());
        service.register(new EngineAnswers.ToEngine());
        service.register(new EngineAnswers.ToRest());
    }
}
