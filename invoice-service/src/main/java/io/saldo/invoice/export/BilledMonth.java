package io.saldo.invoice.export;

import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.time.YearMonth;

/** A month of an account: whose it is, when it begins and ends in the account's zone, and who sells. */
record BilledMonth(AccountId account, String name, YearMonth month, Instant start, Instant end, String seller) {}
