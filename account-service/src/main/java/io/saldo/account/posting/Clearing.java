package io.saldo.account.posting;

import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Dimension;

/** Where the money of payments lies: at a gateway or at a bank (BK-2). */
public record Clearing(BookAccount account, Dimension dimension) {

    public static Clearing atGateway(String name) {
        return new Clearing(BookAccount.CLEARING_GATEWAY, Dimension.gatewayAccount(name));
    }

    public static Clearing atBank(String name) {
        return new Clearing(BookAccount.CLEARING_BANK, Dimension.bankAccount(name));
    }
}
