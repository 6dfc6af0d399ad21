package io.saldo.payment.remittance;

import io.saldo.platform.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** What a customer says to have sent, before it is a claim. */
record ClaimWish(Money amount, LocalDate valueDate, String payerName, String reference, Optional<String> proof) {}
