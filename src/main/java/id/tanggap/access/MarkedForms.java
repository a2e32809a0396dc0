package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts the mark of {@link FormAuthors} into each form of an officer, beside the token of Spring Security. */
@Component
class MarkedForms implements BeanPostProcessor {

    private final ObjectProvider<FormAuthors> authors;

    MarkedForms(ObjectProvider<FormAuthors> authors) {
        this.authors = authors;
    }

    /** Spring asks one bean for hidden fields; the one that is there keeps its part. */
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor tokens ? new Marking(tokens) : bean;
    }

    private class Marking implements RequestDataValueProcessor {

        private final RequestDataValueProcessor tokens;

        Marking(RequestDataValueProcessor tokens) {
            this.tokens = tokens;
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = tokens.getExtraHiddenFields(request);
            if (fields.isEmpty() || request.getUserPrincipal() == null) {
                return fields;
            }
            Map<String, String> marked = new HashMap<>(fields);
            marked.put(
                    FormAuthors.FIELD,
                    authors.getObject().markOf(request.getUserPrincipal().getName()));
            return marked;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return tokens.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
            return tokens.processFormFieldValue(request, name, value, type);
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return tokens.processUrl(request, url);
        }
    }
}
