package io.saldo.simulator.generic;

import io.saldo.simulator.Names;
import io.saldo.simulator.delivery.Courier;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes money and gives it back. */
final class Cashier {

    private final Clock clock;
    private final Courier courier;
    private final Callbacks callbacks;

    Cashier(Clock clock, Courier courier, Callbacks callbacks) {
        this.clock = clock;
        this.courier = courier;
        this.callbacks = callbacks;
    }

    /** Takes the money, after the expiry too; false when the order has been paid and is not to be paid twice. */
    boolean pay(Order order, String method, Behaviour behaviour) {
        if (order.isPaid() && !behaviour.payTwice()) {
            return false;
        }
        Amount amount = Amount.parse(
                behaviour.amount().orElse(order.inquiry().amount().text()),
                behaviour.currency().orElse(order.inquiry().amount().currency()));
        List<Payment> payments = new ArrayList<>();
        if (!order.isPaid()) {
            payments.add(new Payment(order.reference(), amount, clock.instant(), method));
        }
        if (behaviour.payTwice()) {
            payments.add(new Payment(Names.reference(), amount, clock.instant(), method));
        }
        payments.forEach(order::pay);
        callbacks.tellPaid(order, payments, behaviour);
        return true;
    }

    /** Ends an order without money; false when some has come, or it has ended already. */
    boolean end(Order order, Order.State how, Behaviour behaviour) {
        if (order.state() != Order.State.PENDING) {
            return false;
        }
        order.become(how);
        callbacks.tellUnpaid(order, behaviour);
        return true;
    }

    /** Begins a refund, and finishes it at once unless it is to stay pending. */
    Refund refund(Order order, Refund refund, Behaviour behaviour) {
        order.put(refund);
        Duration delay = Duration.ofMillis(behaviour.refundDelayMillis());
        courier.later(delay, () -> finish(order, refund, behaviour));
        return order.refund(refund.refundKey()).orElseThrow();
    }

    /** A refund that fails has no callback of its own: the merchant has to ask. */
    private void finish(Order order, Refund refund, Behaviour behaviour) {
        switch (behaviour.refundOutcome()) {
            case FAILED -> order.put(refund.now(Refund.State.FAILED));
            case DONE -> {
                Refund done = refund.now(Refund.State.DONE);
                order.put(done);
                callbacks.tellRefunded(order, done, behaviour);
            }
        }
    }
}
