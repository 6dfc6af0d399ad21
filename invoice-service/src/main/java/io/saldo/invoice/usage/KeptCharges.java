package io.saldo.invoice.usage;

import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.charge.Charge;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Charges as they are kept with their event, in JSON: numbers, instants and codes, nothing that needs escaping. What is
 * as usual is left out: a flat price, no discount, the platform's own product, one that counts in ongoing usage.
 */
final class KeptCharges {

    private KeptCharges() {}

    static String text(List<Charge> charges) {
        return charges.stream().map(KeptCharges::text).collect(Collectors.joining(",", "[", "]"));
    }

    private static String text(Charge charge) {
        return "{\"payer\":" + charge.key().payer()
                + ",\"day\":\"" + charge.day()
                + "\",\"from\":\"" + charge.usageFrom()
                + "\",\"to\":\"" + charge.usageUpTo()
                + "\",\"quantity\":" + charge.quantity()
                + ",\"price\":" + charge.unitPrice().toPlainString()
                + ",\"total\":" + charge.amount().exact()
                + ",\"currency\":\"" + charge.amount().currency() + "\"" + unusual(charge) + "}";
    }

    private static String unusual(Charge charge) {
        var tariff = charge.tariff();
        return (tariff.model().ratesTheMonth() ? ",\"priceId\":\"" + tariff.priceId() + "\"" : "")
                + (tariff.discount().isNone()
                        ? ""
                        : ",\"percent\":" + tariff.discount().value().toPlainString())
                + (charge.key().scope() == Scope.PLATFORM
                        ? ""
                        : ",\"scope\":\"" + charge.key().scope() + "\"")
                + (charge.countsInOngoing() ? "" : ",\"apart\":true");
    }
}
