package id.tanggap.language.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class BodyLimitTests {

    private static final int MOST = 100;

    private final BodyLimit limit = new BodyLimit(
            request -> "multipart/form-data".equals(request.getContentType()) ? null : DataSize.ofBytes(MOST));

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private byte[] read;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_body_within_the_limit_is_read_to_the_end(boolean saysLength) throws Exception {
        send(request(MOST, saysLength));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(read).hasSize(MOST);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_longer_one_is_read_by_nobody(boolean saysLength) throws Exception {
        send(request(MOST + 1, saysLength));
        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(read).isNull();
    }

    @Test
    void what_has_limits_of_its_own_passes() throws Exception {
        MockHttpServletRequest request = request(10 * MOST, true);
        request.setContentType("multipart/form-data");
        send(request);
        assertThat(read).hasSize(10 * MOST);
    }

    @Test
    void a_request_without_a_body_passes() throws Exception {
        send(new MockHttpServletRequest("GET", "/api/v1/complaints"));
        assertThat(read).isEmpty();
    }

    private void send(MockHttpServletRequest request) throws Exception {
        FilterChain next = (asked, answered) -> read = asked.getInputStream().readAllBytes();
        limit.doFilter(request, response, next);
    }

    private static MockHttpServletRequest request(int bytes, boolean saysLength) {
        var request = new MockHttpServletRequest("POST", "/api/v1/complaints") {
            @Override
            public int getContentLength() {
                return saysLength ? super.getContentLength() : -1;
            }

            @Override
            public long getContentLengthLong() {
                return saysLength ? super.getContentLengthLong() : -1;
            }
        };
        request.setContent(new byte[bytes]);
        if (!saysLength) {
            request.addHeader("Transfer-Encoding", "chunked");
        }
        return request;
    }
}
