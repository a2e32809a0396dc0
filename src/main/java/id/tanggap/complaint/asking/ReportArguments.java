package id.tanggap.complaint.asking;

import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Finds the report of the path ({@code number}), and whether its reporter asks; what no report can be called by is as
 * unknown as a report that there is not. A program shows the receipt with every
 * request, in the header {@value #RECEIPT}; a browser shows it once in a session. Neither door looks at the other's proof:
 * a session that counted for the API could be used by any page that a reporter visits.
 */
@Component
class ReportArguments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    static final String RECEIPT = "X-Receipt";

    private static final Set<Class<?>> TYPES = Set.of(TrackingNumber.class, AskedReport.class, OwnReport.class);

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(TYPES.toArray(Class[]::new));
    }

    private final Lookups lookups;
    private final ReceiptTries receipts;
    private final Messages messages;

    ReportArguments(Lookups lookups, ReceiptTries receipts, Messages messages) {
        this.lookups = lookups;
        this.receipts = receipts;
        this.messages = messages;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        if (parameter.getParameterType() == TrackingNumber.class) {
            return TrackingNumber.typed(numberOf(request)).orElseThrow(UnknownComplaint::new);
        }
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        TrackingNumber number = lookups.read(numberOf(request), http.getRemoteAddr());
        boolean program = AnnotatedElementUtils.hasAnnotation(parameter.getContainingClass(), RestController.class);
        boolean own = parameter.getParameterType() == OwnReport.class;
        boolean reporter = program ? hasReceipt(number, http, own) : hasEntered(number, http, own);
        if (!own) {
            return reporter ? new AskedReport(number, Viewer.REPORTER) : seenByAnybody(number, http);
        }
        if (!reporter) {
            throw new WrongReceipt(number);
        }
        messages.expectMeasure(number);
        return new OwnReport(number);
    }

    private AskedReport seenByAnybody(TrackingNumber number, HttpServletRequest request) {
        lookups.find(number, request.getRemoteAddr());
        return new AskedReport(number, Viewer.PUBLIC);
    }

    /** A wrong receipt is told as such even where none is needed. An unknown number says so: numbers are public. */
    private boolean hasReceipt(TrackingNumber number, HttpServletRequest request, boolean needed) {
        String receipt = request.getHeader(RECEIPT);
        if (receipt == null && !needed) {
            return false;
        }
        if (!receipts.fits(number, receipt, request.getRemoteAddr())) {
            throw new WrongReceipt(number);
        }
        return true;
    }

    private boolean hasEntered(TrackingNumber number, HttpServletRequest request, boolean needed) {
        if (ReporterSession.knows(request.getSession(false), number)) {
            return true;
        }
        String receipt = request.getParameter("receipt");
        boolean shown = needed && receipt != null && receipts.fits(number, receipt, request.getRemoteAddr());
        if (shown) {
            ReporterSession.enter(request, number);
        }
        return shown;
    }

    private static String numberOf(NativeWebRequest request) {
        Map<?, ?> variables = (Map<?, ?>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return String.valueOf(variables.get("number"));
    }
}
