package io.saldo.account.ledger;

import java.util.Arrays;
import java.util.Optional;

/** The fund types a customer sees; those that are kept in the book name their book account (rules section 8). */
public enum Asset {
    /** Own cash. */
    CASH(BookAccount.CASH_OWN),
    TRANSFER_LEDGER(BookAccount.CASH_TRANSFERRED),
    PROMO_CREDIT(BookAccount.CASH_PROMO),
    CREDIT_REFUND(BookAccount.CREDIT_REFUND),
    VOUCHER,
    QUOTA,
    QUOTA_LEDGER(BookAccount.QUOTA_CONSUMPTION);

    private final Optional<BookAccount> bookAccount;

    Asset() {
        this.bookAccount = Optional.empty();
    }

    Asset(BookAccount bookAccount) {
        this.bookAccount = Optional.of(bookAccount);
    }

    /** Empty for vouchers and quota, which are not in the book (BK-2). */
    public Optional<BookAccount> bookAccount() {
        return bookAccount;
    }

    /** The asset that a book account holds; empty where the customer has no asset of it. */
    public static Optional<Asset> heldBy(BookAccount account) {
        Optional<BookAccount> wanted = Optional.of(account);
        return Arrays.stream(values())
                .filter(asset -> asset.bookAccount.equals(wanted))
                .findFirst();
    }
}
