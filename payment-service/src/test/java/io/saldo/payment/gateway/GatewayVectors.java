package io.saldo.payment.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A gateway account with secrets of a test vector instead of the simulator's. */
public final class GatewayVectors {

    private GatewayVectors() {}

    public static GatewaySecrets secrets(Path folder, Map<String, String> files) {
        files.forEach((name, value) -> {
            try {
                Files.writeString(folder.resolve(name), value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new GatewaySecrets(Map.of(), Optional.of(folder), true);
    }
}
