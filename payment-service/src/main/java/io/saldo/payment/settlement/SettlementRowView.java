package io.saldo.payment.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** A row of a settlement file, or a payment that is in none, with what is to be done about it. */
public record SettlementRowView(
        SettlementKind kind,
        String transactionId,
        int number,
        String orderId,
        Optional<String> paymentId,
        Money gross,
        Money fee,
        Money net,
        LocalDate settledOn,
        @JsonProperty("class") SettlementClass outcome,
        String action) {}
