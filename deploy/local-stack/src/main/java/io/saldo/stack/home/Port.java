package io.saldo.stack.home;

import java.util.Locale;

/** The ports of the local stack, with the numbers of the interface. */
public enum Port {
    GATEWAY(8080, "the gateway"),
    ACCOUNT(8081, "account-service"),
    INVOICE(8082, "invoice-service"),
    PAYMENT(8083, "payment-service"),
    NOTIFICATION(8084, "notification-service"),
    ACCOUNT_MANAGEMENT(9081, "account-service's management"),
    INVOICE_MANAGEMENT(9082, "invoice-service's management"),
    PAYMENT_MANAGEMENT(9083, "payment-service's management"),
    NOTIFICATION_MANAGEMENT(9084, "notification-service's management"),
    CONDUCTOR(8070, "the conductor"),
    KEYCLOAK(8180, "Keycloak"),
    SIMULATOR(8090, "the gateway simulator"),
    POSTGRES(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    KAFKA_CONTROLLER(19093, "Kafka's controller"),
    SMTP(2525, "the mail server"),
    MAIL(8025, "the mail page"),
    MAIL_API(8026, "the mail server's API");

    private final int usual;
    private final String owner;

    Port(int usual, String owner) {
        this.usual = usual;
        this.owner = owner;
    }

    public int usual() {
        return usual;
    }

    /** Who listens there, for sentences. */
    public String owner() {
        return owner;
    }

    /** The environment variable that chooses another number. */
    public String variable() {
        return "SALDO_PORT_" + name();
    }

    /** The same in {@code ports.properties}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
