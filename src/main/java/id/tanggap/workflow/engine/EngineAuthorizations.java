package id.tanggap.workflow.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import id.tanggap.agency.Role;
import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff may do in the engine, put right at every start. An officer opens Tasklist, sees the models and the one filter; the
 * tasks of the own groups are visible without any authorization. Nothing else.
 */
@Component
@Order(1)
class EngineAuthorizations implements ApplicationRunner {

    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;
    private final Words words;

    EngineAuthorizations(AuthorizationService authorizations, FilterService filters, TaskService tasks, Words words) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
        this.words = words;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        everybody(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        everybody(Resources.FILTER, filter(), Permissions.READ);

        String owners = Role.PROCESS_OWNER.id();
        group(owners, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        group(owners, Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE);
        // The models, not what runs in them: instances and their variables are codes of cases.
        group(owners, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        group(owners, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
        group(owners, Resources.DECISION_REQUIREMENTS_DEFINITION, ANY, Permissions.READ);

        for (Resources resource : Resources.values()) {
            group(Role.OPERATOR.id(), resource, ANY, Permissions.ALL);
        }
    }

    private String filter() {
        String name = words.text("tasklist.filter", Languages.OF_OFFICERS);
        Filter existing = filters.createFilterQuery().filterName(name).singleResult();
        if (existing != null) {
            return existing.getId();
        }
        Filter created = filters.newTaskFilter(name)
                .setQuery(tasks.createTaskQuery())
                .setProperties(Map.of(
                        "description",
                        words.text("tasklist.filter.description", Languages.OF_OFFICERS),
                        "priority",
                        1,
                        "color",
                        "#0f6a6d",
                        "refresh",
                        true));
        return filters.saveFilter(created).getId();
    }

    private void everybody(Resource resource, String id, Permission... permissions) {
        Authorization authorization = authorizations
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
            authorization.setUserId(ANY);
        }
        save(authorization, resource, id, permissions);
    }

    private void group(String group, Resource resource, String id, Permission... permissions) {
        Authorization authorization = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (authorization == null) {
            authorization = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            authorization.setGroupId(group);
        }
        save(authorization, resource, id, permissions);
    }

    /** Another node that starts now may save the same: what is as it should be is left alone. */
    private void save(Authorization authorization, Resource resource, String id, Permission... permissions) {
        int before = ((AuthorizationEntity) authorization).getPermissions();
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(permissions);
        if (authorization.getId() == null || before != ((AuthorizationEntity) authorization).getPermissions()) {
            authorizations.saveAuthorization(authorization);
        }
    }
}
