package id.tanggap.workflow.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * The contract of a user task, on its handler. Form checks, form data, model rules and the tables of
 * docs/process-owner-guide.md follow from it.
 */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UserTask {

    /** Id of the user task in the models, and name of its form. */
    String id();

    /** What the task is about: the {@link FormData} that its form shows. */
    Class<? extends Record> shows();

    /** What the officer can decide; empty where nothing is decided. */
    String[] decisions() default {};

    /** The fields that hold codes, numbers, dates or ticks. */
    String[] fields() default {};

    /** The fields in which an officer writes. */
    String[] words() default {};
}
