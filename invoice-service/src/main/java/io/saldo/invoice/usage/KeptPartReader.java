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

    /**
     * {@code prices} finds a price that rates the month by its id; a flat one stands with the charge. A part whose price
     * is not known is left out: then the prices are those of another product, which the correction is refused for.
     */
    List<KeptPart> read(String charges, String cloudAccountId, Function<String, Optional<Price>> prices) {
        return StreamSupport.stream(tree(charges).spliterator(), false)
                .flatMap(charge -> model(charge, prices).map(model -> part(charge, cloudAccountId, model)).stream())
                .toList();
    }

    private static KeptPart part(JsonNode charge, String cloudAccountId, PriceModel model) {
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
                tariff(charge, model),
                !charge.path("apart").asBoolean(false));
    }

    private static Optional<PriceModel> model(JsonNode charge, Function<String, Optional<Price>> prices) {
        String priceId = charge.path("priceId").asText("");
        return priceId.isEmpty()
                ? Optional.of(new PriceModel.Flat(
                        new UnitPrice(new BigDecimal(charge.path("price").asText()), currency(charge))))
                : prices.apply(priceId).map(Price::model);
    }

    private static CurrencyUnit currency(JsonNode charge) {
        return CurrencyUnit.of(charge.path("currency").asText());
    }

    private static Tariff tariff(JsonNode charge, PriceModel model) {
        return new Tariff(
                charge.path("priceId").asText(""),
                model,
                currency(charge),
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
