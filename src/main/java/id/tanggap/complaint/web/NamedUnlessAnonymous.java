package id.tanggap.complaint.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who does not report anonymously says the own name. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamedUnlessAnonymous.Check.class)
@interface NamedUnlessAnonymous {

    String message() default "{error.required}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Made by the validator. */
    class Check implements ConstraintValidator<NamedUnlessAnonymous, FilingRequest> {

        @Override
        public boolean isValid(FilingRequest request, ConstraintValidatorContext context) {
            boolean valid = Boolean.TRUE.equals(request.anonymous())
                    || request.reporter() == null
                    || request.reporter().name() != null
                            && !request.reporter().name().isBlank();
            if (!valid) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("reporter")
                        .addPropertyNode("name")
                        .addConstraintViolation();
            }
            return valid;
        }
    }
}
