package io.saldo.payment.callback;

import io.saldo.payment.Company;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Callbacks of many orders, drawn from a seed and told in no order: money told several times, under one event id and under
 * others; failures before and after it; amounts that are not those of the order; forgeries. It knows what must come of it.
 */
final class Storm {

    /** An order that is open, for so many rupiah. */
    record Order(AccountId account, String paymentId, long amount) {}

    /** One message of the company; {@code good} says whether it is signed with its secret. */
    record Message(String eventId, byte[] body, boolean good) {

        int send() {
            return Company.callback(
                    "generic", good ? Company.SECRET : Company.OTHER_SECRET, eventId, Instant.now(), body);
        }
    }

    private static final int EACH = 5;

    private final Random random;
    private final List<Message> messages = new ArrayList<>();
    private final Map<AccountId, Long> credited = new HashMap<>();
    private final Set<String> transactions = new HashSet<>();
    private final Set<String> unmatched = new HashSet<>();

    Storm(long seed) {
        random = new Random(seed);
    }

    /** So many orders make a storm of so many callbacks. */
    static int ordersFor(int callbacks) {
        return Math.max(1, callbacks / EACH);
    }

    void over(List<Order> orders) {
        for (Order order : orders) {
            switch (random.nextInt(10)) {
                case 0 -> neverPaid(order);
                case 1 -> wrongly(order);
                case 2 -> paidTwice(order);
                default -> paid(order);
            }
        }
        Collections.shuffle(messages, random);
    }

    List<Message> messages() {
        return messages;
    }

    /** What each account must have been credited with. */
    Map<AccountId, Long> credited() {
        return credited;
    }

    /** What has come for an order as it was asked for. */
    Set<String> transactions() {
        return transactions;
    }

    /** What has come otherwise than it was asked for. */
    Set<String> unmatched() {
        return unmatched;
    }

    private void paid(Order order) {
        String event = event();
        money(order, "t-" + order.paymentId(), event);
        money(order, "t-" + order.paymentId(), event);
        money(order, "t-" + order.paymentId(), event());
        tell(order, random.nextBoolean() ? "payment.processing" : "payment.pending");
        tell(order, random.nextBoolean() ? "payment.failed" : "payment.expired");
    }

    private void paidTwice(Order order) {
        money(order, "t-" + order.paymentId(), event());
        money(order, "t-" + order.paymentId(), event());
        money(order, "u-" + order.paymentId(), event());
        money(order, "u-" + order.paymentId(), event());
        tell(order, "payment.cancelled");
    }

    private void neverPaid(Order order) {
        tell(order, "payment.pending");
        tell(order, "payment.failed");
        for (int i = 2; i < EACH; i++) {
            add(event(), "payment.paid", order, "f-" + order.paymentId(), order.amount(), false);
        }
    }

    private void wrongly(Order order) {
        String reference = "w-" + order.paymentId();
        unmatched.add(reference);
        for (int i = 1; i < EACH; i++) {
            add(event(), "payment.paid", order, reference, order.amount() - 1, true);
        }
        add(event(), "payment.paid", order, "f-" + order.paymentId(), order.amount(), false);
    }

    private void money(Order order, String reference, String event) {
        if (transactions.add(reference)) {
            credited.merge(order.account(), order.amount(), Long::sum);
        }
        add(event, "payment.paid", order, reference, order.amount(), true);
    }

    private void tell(Order order, String type) {
        add(event(), type, order, "t-" + order.paymentId(), order.amount(), true);
    }

    private void add(String event, String type, Order order, String reference, long amount, boolean good) {
        var data = Company.data(order.paymentId(), reference, Long.toString(amount), "IDR");
        messages.add(new Message(event, Company.message(type, data), good));
    }

    private static String event() {
        return "evt_" + UUID.randomUUID();
    }
}
