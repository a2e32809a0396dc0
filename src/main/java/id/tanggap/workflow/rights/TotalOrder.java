package id.tanggap.workflow.rights;

import java.util.List;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.QueryPropertyImpl;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;

/**
 * Every list of the engine in one order, so that no page hides what another shows twice: many tasks are due at the same
 * moment. What is sorted by nothing the engine sorts by id itself.
 */
class TotalOrder extends DbEntityManager {

    private static final String ID = "ID_";

    TotalOrder(IdGenerator ids, PersistenceSession database) {
        super(ids, database);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List selectListWithRawParameter(String statement, Object parameter, int firstResult, int maxResults) {
        if (parameter instanceof AbstractQuery<?, ?> query && !isReport(statement)) {
            breakTies(query.getOrderingProperties());
        }
        return super.selectListWithRawParameter(statement, parameter, firstResult, maxResults);
    }

    /** A report has a line for each kind of thing, and no ids. */
    private static boolean isReport(String statement) {
        return statement.contains("Report");
    }

    private static void breakTies(List<QueryOrderingProperty> order) {
        if (!order.isEmpty() && order.stream().noneMatch(TotalOrder::isById)) {
            var byId = new QueryOrderingProperty(null, new QueryPropertyImpl(ID));
            byId.setDirection(Direction.ASCENDING);
            order.add(byId);
        }
    }

    private static boolean isById(QueryOrderingProperty property) {
        return property.getRelation() == null
                && ID.equals(property.getQueryProperty().getName());
    }
}
