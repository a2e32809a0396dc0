package id.tanggap.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** A bean that models may name; part of the contract with process owners (docs/process-owner-guide.md). */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Published {

    /** Name in expressions. */
    @AliasFor(annotation = Component.class)
    String value();
}
