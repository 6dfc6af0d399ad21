package io.saldo.payment.bank;

import io.saldo.platform.id.AccountId;
import java.util.Optional;

/** A line as it is kept: the id of its money, the customer whose dedicated account it came on, and whether it is open. */
public record StoredLine(String id, BankLine line, Optional<AccountId> customer, boolean open) {}
