package io.saldo.invoice.usage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.invoice.catalogue.Price;
import io.saldo.invoice.catalogue.PriceModel;
import io.saldo.invoice.catalogue.Scope;
import io.saldo.invoice.charge.ChargeKey;
import io.saldo.invoice.charge.Tariff;
import io.saldo.invoice.discount.Percent;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.UnitPrice;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads what {@link KeptCharges} wrote, as far as a correction needs it. */
@Singleton
class KeptPartReader {

    private final ObjectMapper json;

    KeptPartReader(ObjectMapper json) {
        this.json = json;
    }

    /** {@code prices} finds a price that rates the month by its id; a flat one stands with the charge. */
    List<KeptPart> read(String charges, String cloudAccountId, Function<String, Optional<Price>> prices) {
        return StreamSupport.stream(tree(charges).spliterator(), false)
                .map(charge -> part(charge, cloudAccountId, prices))
                .toList();
    }

    private static KeptPart part(JsonNode charge, String cloudAccountId, Function<String, Optional<Price>> prices) {
        LocalDate day = LocalDate.parse(charge.path("day").asText());
        var key = new ChargeKey(
                AccountId.fromString(charge.path("payer").asText()),
                cloudAccountId,
                YearMonth.from(day),
                Scope.valueOf(charge.path("scope").asText(Scope.PLATFORM.name())));
        return new KeptPart(
                key,
                day,
                Instant.parse(charge.path("from").asText()),
                Instant.parse(charge.path("to").asText()),
                tariff(charge, prices),
                !charge.path("apart").asBoolean(false));
    }

    private static Tariff tariff(JsonNode charge, Function<String, Optional<Price>> prices) {
        CurrencyUnit currency = CurrencyUnit.of(charge.path("currency").asText());
        String priceId = charge.path("priceId").asText("");
        PriceModel model = priceId.isEmpty()
                ? new PriceModel.Flat(
                        new UnitPrice(new BigDecimal(charge.path("price").asText()), currency))
                : prices.apply(priceId).map(Price::model).orElseThrow();
        return new Tariff(
                priceId,
                model,
                currency,
                new Percent(new BigDecimal(charge.path("percent").asText("0"))));
    }

    private JsonNode tree(String charges) {
        try {
            return json.readTree(charges);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept charges cannot be read.", e);
        }
    }
}
