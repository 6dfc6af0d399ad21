package io.saldo.simulator.generic;

import io.saldo.simulator.Answers;
import io.saldo.simulator.BadInput;
import io.saldo.simulator.Fields;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;

/**
 * How the company treats an order; what is not named is done properly.
 *
 * @param inquiry how the first {@code inquiryTimes} inquiries are answered, always after the work was done
 * @param refund how the first {@code refundTimes} refund calls are answered, always after the work was done
 * @param copies how often each callback is sent, all at once and with one id
 * @param delayMillis how late callbacks are sent
 * @param pending whether a {@code payment.pending} goes before the final callback, or wrongly after it
 * @param amount the amount that was really paid
 * @param currency the currency that was really paid
 * @param payTwice whether the order is paid a second time, under a second reference
 * @param refundDelayMillis how long a refund stays pending
 */
record Behaviour(
        Answer inquiry,
        long inquiryTimes,
        Answer refund,
        long refundTimes,
        int copies,
        long delayMillis,
        Pending pending,
        Signature signature,
        Optional<String> amount,
        Optional<String> currency,
        boolean lost,
        boolean payTwice,
        RefundOutcome refundOutcome,
        long refundDelayMillis) {

    /** What the merchant hears once the work has been done. */
    enum Answer {
        PROPER,
        ERROR,
        TIMEOUT;

        void send(RoutingContext context, JsonObject answer) {
            switch (this) {
                case PROPER -> context.json(answer);
                case ERROR -> Answers.refuse(context, 500, "something has gone wrong");
                case TIMEOUT -> Answers.hang(context);
            }
        }
    }

    enum Pending {
        NONE,
        BEFORE,
        AFTER
    }

    enum Signature {
        RIGHT,
        WRONG
    }

    enum RefundOutcome {
        DONE,
        FAILED
    }

    static final Behaviour PROPER = new Behaviour(
            Answer.PROPER,
            1,
            Answer.PROPER,
            1,
            1,
            0,
            Pending.NONE,
            Signature.RIGHT,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            RefundOutcome.DONE,
            0);

    private static final long DAY_MILLIS = 86_400_000;
    private static final Set<String> NAMES = Set.copyOf(PROPER.toJson().fieldNames());

    /** This behaviour, with the fields that are named instead of ours. */
    Behaviour with(Fields given) {
        given.json().fieldNames().stream().filter(name -> !NAMES.contains(name)).forEach(name -> {
            throw new BadInput("no such behaviour: " + name + "; there are "
                    + NAMES.stream().sorted().toList());
        });
        return new Behaviour(
                given.word("inquiry", Answer.class, inquiry),
                given.number("inquiryTimes", inquiryTimes, 1000),
                given.word("refund", Answer.class, refund),
                given.number("refundTimes", refundTimes, 1000),
                (int) given.number("copies", copies, 1000),
                given.number("delayMillis", delayMillis, DAY_MILLIS),
                given.word("pending", Pending.class, pending),
                given.word("signature", Signature.class, signature),
                given.optionalText("amount").or(() -> amount),
                given.optionalText("currency").or(() -> currency),
                given.flag("lost", lost),
                given.flag("payTwice", payTwice),
                given.word("refundOutcome", RefundOutcome.class, refundOutcome),
                given.number("refundDelayMillis", refundDelayMillis, DAY_MILLIS));
    }

    Answer answerToInquiry(long number) {
        return number <= inquiryTimes ? inquiry : Answer.PROPER;
    }

    Answer answerToRefund(long number) {
        return number <= refundTimes ? refund : Answer.PROPER;
    }

    JsonObject toJson() {
        return new JsonObject()
                .put("inquiry", inquiry.name())
                .put("inquiryTimes", inquiryTimes)
                .put("refund", refund.name())
                .put("refundTimes", refundTimes)
                .put("copies", copies)
                .put("delayMillis", delayMillis)
                .put("pending", pending.name())
                .put("signature", signature.name())
                .put("amount", amount.orElse(null))
                .put("currency", currency.orElse(null))
                .put("lost", lost)
                .put("payTwice", payTwice)
                .put("refundOutcome", refundOutcome.name())
                .put("refundDelayMillis", refundDelayMillis);
    }
}
