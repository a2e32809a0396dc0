package id.tanggap.workflow.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Journey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The groups of a task are its right, and no question asked of the engine widens it. */
@ApplicationTest
class TaskRightsTests {

    private static final String LIAISON = "penghubung." + Journey.UNIT;
    private static final Instant DUE = Instant.parse("2026-12-01T09:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    private Caller caller;

    @BeforeEach
    void begin() {
        journey.begin();
        caller = new Caller(port);
    }

    @Test
    void a_case_leaves_no_authorizations() {
        long before = authorizations();
        TrackingNumber number = journey.disposed();
        asLiaison(() -> tasks.claim(journey.openTask(number, "followUp"), LIAISON));

        assertThat(authorizations()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"candidateGroup\": \"liaison.tng-dishub\", \"includeAssignedTasks\": true}",
                "{\"assigned\": true}",
                "{\"assignee\": \"penghubung.tng-dishub\"}",
                "{\"involvedUser\": \"penghubung.tng-dishub\"}",
                "{\"orQueries\": [{\"candidateGroup\": \"liaison.tng-dishub\", \"taskDefinitionKey\": \"followUp\"}]}",
                "{\"processDefinitionKey\": \"follow-up\"}",
                "{\"sorting\": [{\"sortBy\": \"processVariable\", \"sortOrder\": \"asc\","
                        + " \"parameters\": {\"variable\": \"unit\", \"type\": \"String\"}}]}"
            })
    void whatever_an_officer_asks_for_is_of_the_own_groups(String query) {
        journey.disposed();
        TrackingNumber theirs = journey.forwarded();
        journey.dispose(theirs, Journey.OTHER_UNIT);
        tasks.setAssignee(journey.openTask(theirs, "followUp"), "penghubung.tng-dishub");

        JsonNode found = caller.postJson("/engine-rest/task", query, Caller.basic(LIAISON))
                .json();
        JsonNode count = caller.postJson("/engine-rest/task/count", query, Caller.basic(LIAISON))
                .json();

        assertThat(found.findValuesAsText("name"))
                .allSatisfy(name -> assertThat(name).doesNotContain(theirs.value()));
        assertThat(count.path("count").asInt()).isEqualTo(found.size());
    }

    @Test
    void who_is_in_no_group_sees_no_task() {
        journey.disposed();

        identity.setAuthentication("nobody", List.of());
        try {
            assertThat(tasks.createTaskQuery().list()).isEmpty();
            assertThat(tasks.createTaskQuery().count()).isZero();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** It went by an authorization of the user's own before, which nobody took back. */
    @Test
    void a_claim_gives_no_right_that_outlives_the_role() {
        String task = journey.openTask(journey.disposed(), "followUp");
        asLiaison(() -> tasks.claim(task, LIAISON));

        identity.setAuthentication(LIAISON, List.of("liaison." + Journey.OTHER_UNIT));
        try {
            assertThat(tasks.createTaskQuery().count()).isZero();
        } finally {
            identity.clearAuthentication();
        }
        assertThat(caller.get("/engine-rest/task/" + task, Caller.basic("penghubung." + Journey.OTHER_UNIT))
                        .status())
                .isIn(403, 404);
    }

    /** Many tasks are due at the same moment. */
    @Test
    void pages_of_a_list_show_every_task_once() {
        for (int i = 0; i < 41; i++) {
            journey.file();
        }
        tasks.createTaskQuery().list().forEach(task -> {
            task.setDueDate(Date.from(DUE));
            tasks.saveTask(task);
        });

        identity.setAuthentication("test", List.of(Journey.ADMIN));
        try {
            TaskQuery byDueDate = tasks.createTaskQuery().orderByDueDate().asc();
            List<String> seen = new ArrayList<>();
            for (int page = 0; page < 3; page++) {
                byDueDate.listPage(page * 15, 15).stream().map(Task::getId).forEach(seen::add);
            }
            assertThat(seen).hasSize(41);
            assertThat(new HashSet<>(seen)).hasSize(41);
            assertThat(seen).isSorted();
        } finally {
            identity.clearAuthentication();
        }
    }

    private void asLiaison(Runnable act) {
        identity.setAuthentication(LIAISON, List.of(Journey.LIAISON));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private long authorizations() {
        return database.sql("select count(*) from ACT_RU_AUTHORIZATION")
                .query(Long.class)
                .single();
    }
}
