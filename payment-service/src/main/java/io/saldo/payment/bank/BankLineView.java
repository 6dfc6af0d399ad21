package io.saldo.payment.bank;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line of a statement with what became of it; {@code claims} are those that it is proposed for, or was given to. */
public record BankLineView(
        String id,
        String account,
        String bankReference,
        LocalDate valueDate,
        Money amount,
        String payerName,
        String payerAccount,
        String text,
        LineState state,
        LocalDate returnDueOn,
        Instant importedAt,
        List<String> claims,
        Optional<AccountId> billingAccountId,
        Optional<String> paymentId) {}
