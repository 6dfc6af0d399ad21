package io.saldo.account.settlement;

import io.saldo.platform.money.Money;

/** So much of a bill is covered by one fund: an asset, and the lot, month or voucher of it. */
public record Cover(String asset, String sourceId, Money amount) {

    static Cover of(Allocation allocation) {
        return new Cover(allocation.asset().name(), allocation.source(), allocation.amount());
    }
}
