package id.tanggap.workflow.engine;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Reads each expression of the decision tables once on a node; the engine reads all of them anew at every evaluation.
 * What memory is needed for otherwise is forgotten, and read again.
 */
class ParsedOnce extends FeelEngine {

    private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentReferenceHashMap<>();
    private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentReferenceHashMap<>();

    private ParsedOnce(FeelEngine plain) {
        super(plain.functionProvider(), plain.valueMapper(), plain.configuration(), plain.clock());
    }

    @Override
    public Either<Failure, ParsedExpression> parseExpression(String expression) {
        return expressions.computeIfAbsent(expression, super::parseExpression);
    }

    @Override
    public Either<Failure, ParsedExpression> parseUnaryTests(String expression) {
        return unaryTests.computeIfAbsent(expression, super::parseUnaryTests);
    }

    /** What Camunda's decision engine asks. */
    static org.camunda.bpm.dmn.feel.impl.FeelEngine ofDecisions() {
        return new ScalaFeelEngine(List.of()) {
            @Override
            protected FeelEngine buildFeelEngine(
                    CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
                return new ParsedOnce(super.buildFeelEngine(functions, values));
            }
        };
    }
}
