package io.saldo.sample.good.ledger;

import io.saldo.platform.money.Money;
import java.util.List;

public record Posting(List<Money> parts) {}
