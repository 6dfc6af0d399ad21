package io.saldo.system.crowd;

import io.saldo.system.crowd.Wallet.Use;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What a client may do to an account; a further one is a constant here: where it fits, how often, and what it notes. */
enum Move {
    ADJUST_IN(8, EnumSet.allOf(Use.class)) {
        @Override
        void make(Visit visit) {
            long amount = visit.amount(900);
            visit.post("/adjustments", adjustment(amount), () -> visit.wallet().changed(amount));
        }
    },

    ADJUST_OUT(8, EnumSet.of(Use.SPENDING)) {
        @Override
        void make(Visit visit) {
            long amount = visit.amount(1_200);
            visit.post("/adjustments", adjustment(-amount), () -> visit.wallet().changed(-amount));
        }
    },

    HOLD(16, EnumSet.of(Use.HOLDING)) {
        @Override
        void make(Visit visit) {
            long amount = visit.amount(2_000);
            visit.client()
                    .post(visit.wallet().path("/reservations"), Map.of("amount", visit.money(amount)))
                    .ifPresent(held ->
                            visit.wallet().holds(held.path("reservationId").asText(), amount));
        }
    },

    RELEASE(4, EnumSet.of(Use.HOLDING)) {
        @Override
        void make(Visit visit) {
            for (Wallet.Held held : visit.wallet().takeHeld(visit.random())) {
                String path = visit.wallet().path("/reservations/" + held.reservationId() + "/release");
                if (visit.client().post(path, Map.of()).isEmpty()) {
                    visit.wallet().holds(held.reservationId(), held.amount());
                }
            }
        }
    },

    REDEEM(4, EnumSet.of(Use.HOLDING, Use.SPENDING)) {
        @Override
        void make(Visit visit) {
            Code code = visit.code();
            visit.post("/voucher-redemptions", Map.of("code", code.text()), () -> {
                code.redeemed();
                visit.wallet().changed(code.value());
            });
        }
    },

    MARK_PAID(4, EnumSet.of(Use.OWING)) {
        @Override
        void make(Visit visit) {
            long amount = visit.amount(700);
            visit.post(
                    "/bills/" + visit.wallet().bill().id() + "/mark-paid",
                    Map.of("amount", visit.money(amount), "reason", "crowd"),
                    () -> visit.wallet().changed(amount));
        }
    },

    SETTLE(4, EnumSet.of(Use.OWING)) {
        @Override
        void make(Visit visit) {
            var picked = Map.of("invoiceId", visit.wallet().bill().id(), "amount", visit.money(visit.amount(700)));
            visit.post("/settlements", Map.of("bills", List.of(picked)), () -> {});
        }
    },

    TOP_UP(1, EnumSet.of(Use.HOLDING, Use.SPENDING)) {
        @Override
        void make(Visit visit) {
            long credit = 50_000 + visit.amount(1_000);
            visit.client()
                    .post(visit.wallet().path("/top-ups"), Map.of("amount", visit.money(credit), "channel", "GENERIC"))
                    .ifPresent(order -> {
                        visit.wallet().awaits(credit);
                        visit.page().pay(order.path("orderId").asText(), Map.of("copies", 2));
                    });
        }
    };

    private final int weight;
    private final Set<Use> uses;

    Move(int weight, Set<Use> uses) {
        this.weight = weight;
        this.uses = uses;
    }

    /** Sends the request, and notes what was acknowledged. */
    abstract void make(Visit visit);

    /** One that fits the account, by weight. */
    static Move drawn(Use use, Random random) {
        List<Move> fitting =
                Stream.of(values()).filter(move -> move.uses.contains(use)).toList();
        int draw = random.nextInt(fitting.stream().mapToInt(move -> move.weight).sum());
        for (Move move : fitting) {
            draw -= move.weight;
            if (draw < 0) {
                return move;
            }
        }
        throw new IllegalStateException("nothing fits " + use);
    }

    private static Map<String, Object> adjustment(long amount) {
        return Map.of("amount", Visit.rupiah(amount), "asset", "CASH", "reason", "crowd");
    }
}
