package io.saldo.simulator.deal;

import io.saldo.simulator.BadInput;
import io.saldo.simulator.Fields;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/**
 * How a company treats a deal; what is not named is done properly.
 *
 * @param answer what the merchant hears once its inquiry has done its work
 * @param answerTimes for how many inquiries that holds
 * @param copies how often each callback is sent, at once and alike
 * @param delayMillis how late callbacks are sent
 * @param reordered a callback of an earlier stage follows the last one
 * @param forged the callback's proof is wrong, and no money has come
 * @param amount the amount that was really paid
 * @param currency the currency that was really paid
 * @param lost no callback is sent
 * @param payTwice a second transaction of the same deal
 * @param slowMillis how long the money is on its way, told as processing until then
 * @param takenBack what becomes of the money afterwards
 * @param takenBackMillis and when
 * @param refunds how refunds are treated
 */
record Switches(
        Answer answer,
        long answerTimes,
        int copies,
        long delayMillis,
        boolean reordered,
        boolean forged,
        Optional<String> amount,
        Optional<String> currency,
        boolean lost,
        boolean payTwice,
        long slowMillis,
        TakenBack takenBack,
        long takenBackMillis,
        RefundSwitches refunds) {

    enum Answer {
        PROPER,
        ERROR,
        TIMEOUT
    }

    enum TakenBack {
        NO,
        REVERSED,
        CHARGEBACK
    }

    static final Switches PROPER = new Switches(
            Answer.PROPER,
            1,
            1,
            0,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            0,
            TakenBack.NO,
            0,
            RefundSwitches.PROPER);

    static final long DAY_MILLIS = 86_400_000;
    private static final Set<String> NAMES = Set.copyOf(PROPER.toJson().fieldNames());

    /** These, with the fields that are named instead of ours. */
    Switches with(Fields given) {
        given.json().fieldNames().stream().filter(name -> !NAMES.contains(name)).forEach(name -> {
            throw new BadInput("no such switch: " + name + "; there are "
                    + NAMES.stream().sorted().toList());
        });
        return new Switches(
                given.word("answer", Answer.class, answer),
                given.number("answerTimes", answerTimes, 1000),
                (int) given.number("copies", copies, 1000),
                given.number("delayMillis", delayMillis, DAY_MILLIS),
                given.flag("reordered", reordered),
                given.flag("forged", forged),
                given.optionalText("amount").filter(text -> !text.isBlank()).or(() -> amount),
                given.optionalText("currency").filter(text -> !text.isBlank()).or(() -> currency),
                given.flag("lost", lost),
                given.flag("payTwice", payTwice),
                given.number("slowMillis", slowMillis, DAY_MILLIS),
                given.word("takenBack", TakenBack.class, takenBack),
                given.number("takenBackMillis", takenBackMillis, DAY_MILLIS),
                refunds.with(given));
    }

    JsonObject toJson() {
        return refunds.addTo(new JsonObject()
                .put("answer", answer.name())
                .put("answerTimes", answerTimes)
                .put("copies", copies)
                .put("delayMillis", delayMillis)
                .put("reordered", reordered)
                .put("forged", forged)
                .put("amount", amount.orElse(null))
                .put("currency", currency.orElse(null))
                .put("lost", lost)
                .put("payTwice", payTwice)
                .put("slowMillis", slowMillis)
                .put("takenBack", takenBack.name())
                .put("takenBackMillis", takenBackMillis));
    }
}
