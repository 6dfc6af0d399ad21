package io.saldo.simulator.deal;

import io.saldo.simulator.Fields;
import io.saldo.simulator.deal.Switches.Answer;
import io.vertx.core.json.JsonObject;

/**
 * How a company treats refunds of a deal.
 *
 * @param answer what the merchant hears once his refund has been taken
 * @param times for how many calls that holds
 * @param delayMillis how long a refund is pending
 * @param outcome what becomes of it then
 */
record RefundSwitches(Answer answer, long times, long delayMillis, Outcome outcome) {

    enum Outcome {
        DONE,
        FAILED
    }

    static final RefundSwitches PROPER = new RefundSwitches(Answer.PROPER, 1, 0, Outcome.DONE);

    RefundSwitches with(Fields given) {
        return new RefundSwitches(
                given.word("refund", Answer.class, answer),
                given.number("refundTimes", times, 1000),
                given.number("refundDelayMillis", delayMillis, Switches.DAY_MILLIS),
                given.word("refundOutcome", Outcome.class, outcome));
    }

    JsonObject addTo(JsonObject json) {
        return json.put("refund", answer.name())
                .put("refundTimes", times)
                .put("refundDelayMillis", delayMillis)
                .put("refundOutcome", outcome.name());
    }
}
