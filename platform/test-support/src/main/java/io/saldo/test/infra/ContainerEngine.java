package io.saldo.test.infra;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The container engine of this machine, asked at its socket; where there is none, nothing is waited for. */
record ContainerEngine(Path socket) {

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final String UNIX = "unix://";
    private static final int STATUS_LINE = 64;

    /** The socket that {@code DOCKER_HOST} names, or the usual one. An engine of another machine counts as none. */
    static ContainerEngine ofThisMachine() {
        String host = System.getenv().getOrDefault("DOCKER_HOST", UNIX + "/var/run/docker.sock");
        return new ContainerEngine(Path.of(host.startsWith(UNIX) ? host.substring(UNIX.length()) : host));
    }

    /** The first thing that is missing to run these images, as a sentence. Images are looked for, never fetched. */
    Optional<String> lacks(List<String> images) {
        if (!Files.exists(socket)) {
            return Optional.of("there is no container engine at " + socket);
        }
        if (!answersWell("/_ping")) {
            return Optional.of("the container engine at " + socket + " does not answer");
        }
        return images.stream()
                .filter(image -> !answersWell("/images/" + image + "/json"))
                .findFirst()
                .map(image -> "the container engine does not have the image " + image);
    }

    private boolean answersWell(String path) {
        try {
            return CompletableFuture.supplyAsync(() -> statusLine(path))
                    .get(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    .contains(" 200 ");
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the container engine", e);
        }
    }

    private String statusLine(String path) {
        byte[] request = "GET %s HTTP/1.0\r\n\r\n".formatted(path).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer answer = ByteBuffer.allocate(STATUS_LINE);
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap(request));
            channel.read(answer);
            return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }
}
