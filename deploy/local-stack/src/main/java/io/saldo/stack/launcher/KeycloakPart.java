package io.saldo.stack.launcher;

import io.saldo.servers.KeycloakSeed;
import io.saldo.servers.KeycloakServer;
import io.saldo.servers.Lifetime;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Run;
import io.saldo.stack.home.StackHome;
import io.saldo.stack.signin.SignInNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keycloak with the realms of deploy/keycloak. */
record KeycloakPart(StackHome home, Run run, Progress progress) implements Part {

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String address() {
        return run.ports().url(Port.KEYCLOAK);
    }

    @Override
    public ServerProcess start() {
        KeycloakServer server = KeycloakServer.start(new KeycloakServer.Settings(
                seed(),
                home.data(name()),
                run.ports().of(Port.KEYCLOAK),
                home.log(name()),
                Lifetime.detached(home.pidFile(name()))));
        if (run.ports().of(Port.GATEWAY) != Port.GATEWAY.usual()) {
            new SignInNames(address()).allowConsoleAt(run.ports().url(Port.GATEWAY));
        }
        return server.process();
    }

    private KeycloakSeed seed() {
        var source =
                new KeycloakSeed.Source(archive(), files(home.module("deploy/keycloak"), "-realm.json"), home.cache());
        if (!KeycloakSeed.of(source).isPrepared()) {
            progress.say("keycloak: the first start with these realms prepares a copy, about half a minute");
        }
        Path log = home.log("keycloak-prepare");
        KeycloakSeed seed = KeycloakSeed.prepare(source, log);
        if (run.caches() == Run.Caches.TRAINED_FIRST && !seed.startupCache().exists()) {
            progress.say("keycloak: trains its start-up cache");
            KeycloakServer.train(seed, home.cache().resolve("keycloak-training"), log);
        }
        return seed;
    }

    private Path archive() {
        return files(home.module("deploy/local-stack/target/dist"), ".tar.gz").stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Keycloak's archive is missing: build deploy/local-stack"));
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
