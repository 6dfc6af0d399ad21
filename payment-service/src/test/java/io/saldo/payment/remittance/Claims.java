package io.saldo.payment.remittance;

import io.saldo.payment.bank.BankLine;
import io.saldo.payment.bank.PartyName;
import io.saldo.payment.bank.StoredLine;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Claims and bank lines of one March for the tests of the domain. */
final class Claims {

    static final AccountId CUSTOMER = AccountId.of(3, 7);
    static final LocalDate FIFTH = LocalDate.parse("2026-03-05");

    private Claims() {}

    static Claim claim(String id, long amount, LocalDate day, String owner, String reference) {
        return new Claim(
                id,
                CUSTOMER,
                "pay-" + id,
                1,
                ClaimState.OPEN,
                idr(amount),
                day,
                "PT MAJU JAYA",
                reference,
                Optional.empty(),
                PartyName.normalised(owner),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty());
    }

    static StoredLine line(String reference, long amount, String payer) {
        return line(reference, amount, payer, Optional.empty(), true);
    }

    static StoredLine line(String reference, long amount, String payer, Optional<AccountId> customer, boolean open) {
        var line = new BankLine("shared", reference, FIFTH, idr(amount), payer, "0123", "for " + reference);
        return new StoredLine("ump-" + reference, line, customer, open);
    }

    static Money idr(long amount) {
        return new Money(amount, CurrencyUnit.IDR);
    }
}
