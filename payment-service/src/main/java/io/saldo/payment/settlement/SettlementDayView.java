package io.saldo.payment.settlement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.saldo.platform.money.Money;
import java.time.LocalDate;

/** The rows of one day, class and kind together. */
public record SettlementDayView(
        LocalDate day,
        SettlementKind kind,
        @JsonProperty("class") SettlementClass outcome,
        long rows,
        Money gross,
        Money fee,
        Money net) {}
