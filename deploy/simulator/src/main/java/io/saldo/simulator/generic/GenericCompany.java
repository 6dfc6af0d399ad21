package io.saldo.simulator.generic;

import io.saldo.simulator.Company;
import io.saldo.simulator.Settings;
import io.saldo.simulator.delivery.Courier;
import io.saldo.simulator.saved.MethodPage;
import io.saldo.simulator.saved.Methods;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.time.Clock;

/** The generic company: one page, signed both ways (gw:6a). Its behaviour can be scripted per order. */
public final class GenericCompany implements Company {

    private static final long EXPIRY_CHECK_MILLIS = 1_000;

    private final Orders orders;
    private final Behaviours behaviours = new Behaviours();
    private final Methods methods = new Methods();
    private final MethodApi savedMethods;
    private final MethodPage methodPage;
    private final Courier courier;
    private final Cashier cashier;
    private final InquiryApi inquiries;
    private final SignatureCheck check;

    public GenericCompany(Vertx vertx, Clock clock, Settings settings, Courier courier) {
        this.courier = courier;
        orders = new Orders(settings.mostOrders());
        Callbacks callbacks = new Callbacks(courier, settings.genericSignature());
        cashier = new Cashier(clock, courier, callbacks);
        savedMethods = new MethodApi(methods, orders, behaviours, cashier, clock, settings.url());
        methodPage = new MethodPage("generic", methods, callbacks::tellMethod);
        inquiries = new InquiryApi(orders, behaviours, clock, settings.url());
        check = new SignatureCheck(settings.genericSignature(), clock);
        vertx.setPeriodic(EXPIRY_CHECK_MILLIS, ignored -> expire(clock));
    }

    private void expire(Clock clock) {
        orders.overdue(clock.instant())
                .forEach(order -> cashier.end(order, Order.State.EXPIRED, behaviours.of(order.id())));
    }

    @Override
    public String name() {
        return "generic";
    }

    @Override
    public void addRoutes(Router router) {
        inquiries.addRoutes(router, check);
        new RefundApi(new OrderLookup(orders), behaviours, cashier).addRoutes(router, check);
        new PayPage(orders, behaviours, cashier).addRoutes(router);
        savedMethods.addRoutes(router, check);
        methodPage.addRoutes(router);
    }

    @Override
    public void addControl(Router router) {
        new Control(orders, behaviours, cashier, courier).addRoutes(router);
        router.post("/reset").handler(context -> {
            reset();
            context.response().setStatusCode(204).end();
        });
    }

    @Override
    public void reset() {
        orders.clear();
        methods.clear();
        behaviours.reset();
        courier.reset();
    }
}
