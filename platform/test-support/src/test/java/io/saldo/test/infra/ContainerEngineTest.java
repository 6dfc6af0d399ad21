package io.saldo.test.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerEngineTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path path;

    @Test
    void isMissedWhereThereIsNoSocket() {
        assertTrue(lacks("postgres:18.4").contains("there is no container engine"));
    }

    @Test
    void isMissedWhereNobodyListens() throws IOException {
        Files.createFile(socket());

        assertTrue(lacks("postgres:18.4").contains("does not answer"));
    }

    @Test
    void namesTheImageThatItDoesNotHave() throws Exception {
        try (var engine = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            engine.bind(UnixDomainSocketAddress.of(socket()));
            Thread.ofVirtual().start(() -> serve(engine));

            assertEquals(Optional.empty(), new ContainerEngine(socket()).lacks(List.of("here/postgres:18")));
            assertTrue(lacks("apache/kafka:4").contains("does not have the image apache/kafka:4"));
        }
    }

    private Path socket() {
        return path.resolve("engine.sock");
    }

    private String lacks(String image) {
        return new ContainerEngine(socket())
                .lacks(List.of("here/postgres:18", image))
                .orElse("nothing");
    }

    /** Answers, and has one image. */
    private static void serve(ServerSocketChannel engine) {
        try {
            while (true) {
                try (var caller = engine.accept()) {
                    ByteBuffer request = ByteBuffer.allocate(1024);
                    caller.read(request);
                    String asked = new String(request.array(), 0, request.position(), StandardCharsets.US_ASCII);
                    boolean has = asked.contains("/_ping") || asked.contains("/images/here/postgres:18/json");
                    String answer = has ? "HTTP/1.0 200 OK\r\n\r\n" : "HTTP/1.0 404 Not Found\r\n\r\n";
                    caller.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
                }
            }
        } catch (ClosedChannelException e) {
            // The test has ended.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
