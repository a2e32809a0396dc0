package id.tanggap.workflow.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A record of what forms are shown about one kind of thing; its components are the facts, nothing else is given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormData {

    /** Name of the object in forms, say {@code complaint}. */
    String value();
}
