package io.saldo.stack.launcher;

import io.saldo.servers.Lifetime;
import io.saldo.servers.MailServer;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.StackHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The mail server: what services send stays here until the stack stops. */
record MailPart(StackHome home, Ports ports) implements Part {

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String address() {
        return ports.url(Port.MAIL);
    }

    @Override
    public ServerProcess start() {
        return MailServer.start(new MailServer.Settings(
                        jar(),
                        ports.of(Port.SMTP),
                        ports.of(Port.MAIL_API),
                        home.log(name()),
                        Lifetime.detached(home.pidFile(name()))))
                .process();
    }

    private Path jar() {
        try (Stream<Path> files = Files.list(home.module("deploy/local-stack/target/dist"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("GreenMail's jar is missing: build deploy/local-stack"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
