package id.tanggap.complaint.asking;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes to readers of the API what {@link ReportArguments} reads of a request. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(name = "number", in = ParameterIn.PATH, required = true, schema = @Schema(type = "string")),
    @Parameter(name = ReportArguments.RECEIPT, in = ParameterIn.HEADER, schema = @Schema(type = "string"))
})
public @interface AboutReport {}
