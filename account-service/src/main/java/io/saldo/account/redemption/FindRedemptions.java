package io.saldo.account.redemption;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Lists what an account has redeemed, newest first, with what is left of each credit; deleted codes too (V-13). */
@Singleton
class FindRedemptions {

    private static final String PAGE = """
            select r.*, v.code, b.amount as lot, b.currency as lot_currency
            from voucher_redemption r join voucher v using (voucher_id)
            left join balance b
              on b.billing_account_id = r.billing_account_id and b.amount <> 0
             and b.book_account = 'CASH_PROMO' and b.dimension = r.redemption_id
            where r.billing_account_id = :account and (r.redeemed_at, r.redemption_id) < (:at, :id)
            order by r.redeemed_at desc, r.redemption_id desc limit :limit
            """;

    private final UnitOfWork unitOfWork;

    FindRedemptions(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Uni<List<RedemptionView>> page(AccountId account, PageRequest page) {
        Position before = Position.before(page);
        return unitOfWork.run(() -> Sql.of(PAGE)
                .with("account", account.value())
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", page.rowsToRead())
                .list(FindRedemptions::view));
    }

    /** Funds stand below 0 in the book (BK-3); after a switch the lot is in the book of the new currency. */
    private static RedemptionView view(Row row) {
        Redemption redemption = RedemptionStore.redemption(row);
        Money left = row.optionalNumber("lot")
                .map(lot -> new Money(-lot, CurrencyUnit.of(row.text("lot_currency"))))
                .orElse(Money.zero(redemption.value().currency()));
        return RedemptionView.of(redemption).left(Optional.of(left));
    }
}
