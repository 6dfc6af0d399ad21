package io.saldo.simulator.deal;

import io.saldo.simulator.Company;
import io.saldo.simulator.Settings;
import io.saldo.simulator.delivery.Courier;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.time.Clock;

/** A company behind a page: its own protocol, and the deals, page and switches that all of them have. */
public final class DealCompany implements Company {

    private static final long EXPIRY_CHECK_MILLIS = 1_000;

    private final Protocol protocol;
    private final Book book;
    private final Desk desk;
    private final Courier courier;

    public DealCompany(Vertx vertx, Clock clock, Settings settings, Protocol protocol, Courier courier) {
        this.protocol = protocol;
        this.courier = courier;
        book = new Book(settings.mostOrders(), URI.create(settings.callbackUrl() + protocol.name()));
        desk = new Desk(protocol, book, courier, clock);
        vertx.setPeriodic(EXPIRY_CHECK_MILLIS, ignored -> desk.expire());
    }

    @Override
    public String name() {
        return protocol.name();
    }

    @Override
    public void addRoutes(Router router) {
        new DealPage(protocol.name(), book, desk).addRoutes(router);
        protocol.addRoutes(router, desk);
    }

    @Override
    public void addControl(Router router) {
        new DealControl(book, desk, courier).addRoutes(router);
        protocol.addControl(router);
        router.post("/reset").handler(context -> {
            reset();
            context.response().setStatusCode(204).end();
        });
    }

    @Override
    public void reset() {
        book.clear();
        protocol.reset();
        courier.reset();
    }
}
