package id.tanggap.language;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text has at least one letter or digit; see {@link PlainText#weight}. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SaysSomething.Check.class)
public @interface SaysSomething {

    String message() default "{error.required}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Made by the validator. */
    class Check implements ConstraintValidator<SaysSomething, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return PlainText.weight(text) > 0;
        }
    }
}
