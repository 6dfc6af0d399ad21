package io.saldo.stack.launcher;

import io.saldo.stack.home.Port;
import io.saldo.stack.home.StackHome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Our services, each with its ports, its database and its packaged application. */
enum SaldoService {
    ACCOUNT(Port.ACCOUNT, Port.ACCOUNT_MANAGEMENT),
    INVOICE(Port.INVOICE, Port.INVOICE_MANAGEMENT),
    PAYMENT(Port.PAYMENT, Port.PAYMENT_MANAGEMENT),
    NOTIFICATION(Port.NOTIFICATION, Port.NOTIFICATION_MANAGEMENT);

    private final Port port;
    private final Port management;

    SaldoService(Port port, Port management) {
        this.port = port;
        this.management = management;
    }

    static SaldoService ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(service -> service.folder().equals(folder))
                .findFirst()
                .orElseThrow();
    }

    Port port() {
        return port;
    }

    Port management() {
        return management;
    }

    String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    String folder() {
        return database() + "-service";
    }

    Path jar(StackHome home) {
        return home.module(folder() + "/target/quarkus-app/quarkus-run.jar");
    }
}
