package io.saldo.account.settlement;

import static io.saldo.account.Amounts.idr;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Scope;
import io.saldo.platform.money.CurrencyUnit;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The smallest bills and funds, in rupiah of the year 2026. */
final class SettlementFixture {
    static final WriteOff.Switches ON = new WriteOff.Switches(AutoWriteOff.ON, MonthBound.OWN_MONTH_AND_LATER);
    static final WriteOff.Switches ON_WITH_PREVIOUS = new WriteOff.Switches(AutoWriteOff.ON, MonthBound.ANY_MONTH);
    static final WriteOff.Switches OFF = new WriteOff.Switches(AutoWriteOff.OFF, MonthBound.OWN_MONTH_AND_LATER);

    private SettlementFixture() {}

    static Bill bill(String id, int month, long amount) {
        return bill(id, month, Scope.PLATFORM, day(1), amount);
    }

    static Bill bill(String id, int month, Scope scope, Instant createdAt, long amount) {
        return new Bill(new BillId(id), YearMonth.of(2026, month), scope, createdAt, idr(amount), idr(0), idr(amount));
    }

    static Fund refund(int month, long balance) {
        return new Fund.RefundBucket(YearMonth.of(2026, month), idr(balance));
    }

    static Fund own(String lot, int day, long balance) {
        return new Fund.CashLot(Asset.CASH, lot, day(day), Optional.empty(), idr(balance));
    }

    static Fund transferred(String lot, int day, long balance) {
        return new Fund.CashLot(Asset.TRANSFER_LEDGER, lot, day(day), Optional.empty(), idr(balance));
    }

    static Fund promo(String lot, Optional<Instant> expiresAt, long balance) {
        return new Fund.CashLot(Asset.PROMO_CREDIT, lot, day(1), expiresAt, idr(balance));
    }

    static Settlement writeOff(List<Bill> bills, List<Fund> funds, WriteOff.Switches switches) {
        return new WriteOff(CurrencyUnit.IDR, bills, funds).run(switches);
    }

    static Instant day(int day) {
        return Instant.parse("2026-03-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
    }
}
