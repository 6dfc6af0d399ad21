package io.saldo.invoice.usage;

import io.saldo.invoice.account.AccountChanged;
import io.saldo.platform.money.Quantity;
import java.time.Instant;
import java.time.LocalDate;

/** A part of an event that one payer pays for on one local day (U-4). */
record UsagePart(Payer payer, LocalDate day, Instant start, Instant end, Quantity quantity) {

    AccountChanged account() {
        return payer.account();
    }
}
