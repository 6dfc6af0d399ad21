package io.saldo.account.settlement;

import io.saldo.account.ledger.Asset;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** The order of bills and of funds, as data (W-1, W-2). */
public final class SettlementOrder {
    /** Bill vouchers come before all of these; external payment comes after (W-2). */
    public static final List<Asset> ASSETS =
            List.of(Asset.CREDIT_REFUND, Asset.PROMO_CREDIT, Asset.TRANSFER_LEDGER, Asset.CASH);

    /** Earlier month, platform before marketplace, earlier created (W-1); the id only makes the order total. */
    public static final Comparator<Bill> BILLS = Comparator.comparing(Bill::month)
            .thenComparing(Bill::scope)
            .thenComparing(Bill::createdAt)
            .thenComparing(bill -> bill.id().value());

    /** Inside an asset: oldest month, earliest expiry with those that never expire last, oldest lot (W-2). */
    public static final Comparator<Fund> FUNDS = Comparator.comparingInt((Fund fund) -> rank(fund.asset()))
            .thenComparing(SettlementOrder::month)
            .thenComparing(SettlementOrder::expiry)
            .thenComparing(SettlementOrder::opened)
            .thenComparing(Fund::source);

    private SettlementOrder() {}

    private static int rank(Asset asset) {
        int rank = ASSETS.indexOf(asset);
        if (rank < 0) {
            throw new IllegalArgumentException("%s settles no bill.".formatted(asset));
        }
        return rank;
    }

    private static YearMonth month(Fund fund) {
        return switch (fund) {
            case Fund.RefundBucket bucket -> bucket.month();
            case Fund.CashLot _ -> YearMonth.of(1, 1);
        };
    }

    private static Instant expiry(Fund fund) {
        return switch (fund) {
            case Fund.RefundBucket _ -> Instant.MAX;
            case Fund.CashLot lot -> lot.expiresAt().orElse(Instant.MAX);
        };
    }

    private static Instant opened(Fund fund) {
        return switch (fund) {
            case Fund.RefundBucket _ -> Instant.MIN;
            case Fund.CashLot lot -> lot.openedAt();
        };
    }
}
