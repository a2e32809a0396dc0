package id.tanggap.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Says to a server what no client library would say, word by word. */
public final class Wire {

    private static final int PATIENCE = 30_000;

    private final int port;
    private final String from;

    public Wire(int port) {
        this(port, "127.0.0.1");
    }

    /** @param from the address from which it comes; a machine has all of 127.0.0.0/8 */
    public Wire(int port, String from) {
        this.port = port;
        this.from = from;
    }

    /**
     * Asks for a path as it stands.
     *
     * @param headers whole lines
     * @return the answer as it came
     */
    public String get(String path, String... headers) {
        String lines = String.join("\r\n", headers);
        return say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (lines.isEmpty() ? "" : lines + "\r\n") + "\r\n");
    }

    /** Says a whole request. @return the answer as it came */
    public String say(String request) {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(request, e);
        }
    }

    /** The status of the answer. */
    public int status(String path, String... headers) {
        return Integer.parseInt(get(path, headers).split(" ", 3)[1]);
    }
}
