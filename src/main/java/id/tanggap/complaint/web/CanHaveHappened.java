package id.tanggap.complaint.web;

import id.tanggap.complaint.filing.DayOfIncident;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** The day is one of {@link DayOfIncident}; told together with what else is wrong. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CanHaveHappened.Check.class)
@interface CanHaveHappened {

    String message() default "{error.date.future}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Made by the validator, which knows the beans of the application. */
    class Check implements ConstraintValidator<CanHaveHappened, LocalDate> {

        private final DayOfIncident days;

        Check(DayOfIncident days) {
            this.days = days;
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return days.faultOf(day)
                    .map(fault -> {
                        context.disableDefaultConstraintViolation();
                        context.buildConstraintViolationWithTemplate("{" + fault.code() + "}")
                                .addConstraintViolation();
                        return false;
                    })
                    .orElse(true);
        }
    }
}
