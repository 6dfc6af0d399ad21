package io.saldo.stack.launcher;

import io.saldo.servers.Durability;
import io.saldo.servers.Lifetime;
import io.saldo.servers.PostgresServer;
import io.saldo.servers.ServerProcess;
import io.saldo.stack.home.Port;
import io.saldo.stack.home.Ports;
import io.saldo.stack.home.StackHome;

/** PostgreSQL with one database for each service. */
record PostgresPart(StackHome home, Ports ports) implements Part {

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + ports.of(Port.POSTGRES);
    }

    @Override
    public ServerProcess start() {
        PostgresServer server = PostgresServer.start(new PostgresServer.Settings(
                home.cache(),
                home.data(name()),
                ports.of(Port.POSTGRES),
                Durability.DURABLE,
                home.log(name()),
                Lifetime.detached(home.pidFile(name()))));
        for (SaldoService service : SaldoService.values()) {
            server.createDatabase(service.database());
        }
        return server.process();
    }
}
