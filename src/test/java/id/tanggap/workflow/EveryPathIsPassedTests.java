package id.tanggap.workflow;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import id.tanggap.support.Paths;
import id.tanggap.support.ShownFacts;
import id.tanggap.workflow.contract.TaskContracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Every flow node and every sequence flow of every model is passed by a journey. It runs after all journeys; those that
 * this run has not made before, say because this class runs alone, are made now. {@code target/paths.txt} tells of each
 * element which test passes it.
 */
class EveryPathIsPassedTests {

    private static final List<Class<?>> JOURNEYS = List.of(
            VerificationJourneyTests.class,
            DispositionJourneyTests.class,
            FollowUpJourneyTests.class,
            ClosureJourneyTests.class,
            EscalationJourneyTests.class,
            ComplaintJourneyTests.class,
            PresenceJourneyTests.class,
            AlarmJourneyTests.class,
            MonthJourneyTests.class,
            EvaluationJourneyTests.class,
            ObjectionJourneyTests.class,
            ConsequenceJourneyTests.class);

    @Test
    void every_flow_node_and_every_sequence_flow_of_every_model_is_passed_by_a_journey() throws IOException {
        travelTheRest();
        Map<String, SortedSet<String>> journeys = Paths.passed();
        var passed = new TreeMap<String, String>();
        List<String> missed = new ArrayList<>();
        elements().forEach((element, traced) -> {
            SortedSet<String> tests = journeys.getOrDefault(traced, Collections.emptySortedSet());
            if (tests.isEmpty()) {
                missed.add(element);
            }
            passed.put(element, named(tests, element));
        });
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target", "paths.txt"),
                passed.entrySet().stream()
                        .map(line -> line.getKey() + " -> " + line.getValue())
                        .collect(joining("\n", "", "\n")));

        assertThat(missed)
                .as("elements of the models in bpmn/ that no journey passes: add a test that does")
                .isEmpty();
    }

    /** A fact that is declared and never filled is a promise to process owners that nobody keeps. */
    @Test
    void every_fact_that_forms_may_show_is_shown_on_a_journey() {
        travelTheRest();

        assertThat(ShownFacts.all())
                .containsAll(TaskContracts.all().stream()
                        .flatMap(task -> task.factNames().stream())
                        .toList());
    }

    @Test
    void every_process_has_a_journey() throws IOException {
        assertThat(models().map(EveryPathIsPassedTests::journeyOf))
                .containsExactlyInAnyOrderElementsOf(
                        JOURNEYS.stream().map(Class::getSimpleName).toList());
    }

    private static void travelTheRest() {
        var rest =
                JOURNEYS.stream().filter(journey -> !Paths.isTravelled(journey)).toList();
        if (rest.isEmpty()) {
            return;
        }
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(rest.stream()
                                        .map(journey -> selectClass(journey))
                                        .toList())
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getFailures())
                .extracting(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .isEmpty();
    }

    /** All nodes and flows, as {@code process/element}, and what is traced in place of each. */
    private static Map<String, String> elements() throws IOException {
        Map<String, String> elements = new TreeMap<>();
        models().forEach(file -> {
            var model = Bpmn.readModelFromFile(file.toFile());
            String process = model.getModelElementsByType(Process.class)
                            .iterator()
                            .next()
                            .getId() + "/";
            model.getModelElementsByType(FlowNode.class)
                    .forEach(node -> elements.put(process + node.getId(), process + node.getId()));
            model.getModelElementsByType(SequenceFlow.class)
                    .forEach(flow -> elements.put(process + flow.getId(), process + traced(flow)));
        });
        return elements;
    }

    /** From an event-based gateway the engine jumps to the event that happens; no flow is "taken" there. */
    private static String traced(SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway ? flow.getTarget().getId() : flow.getId();
    }

    private static Stream<Path> models() throws IOException {
        try (var files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    /** The test of the element's own process if there is one, and how many others. */
    private static String named(SortedSet<String> tests, String element) {
        if (tests.isEmpty()) {
            return "NOBODY";
        }
        String own = journeyOf(Path.of(element).getParent());
        String first = tests.stream()
                .filter(test -> test.startsWith(own + "."))
                .findFirst()
                .orElse(tests.first());
        return first + (tests.size() > 1 ? " and " + (tests.size() - 1) + " more" : "");
    }

    /** Say "FollowUpJourneyTests" for bpmn/follow-up.bpmn. */
    private static String journeyOf(Path model) {
        String process = model.getFileName().toString().replace(".bpmn", "");
        return Stream.of(process.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(joining("", "", "JourneyTests"));
    }
}
