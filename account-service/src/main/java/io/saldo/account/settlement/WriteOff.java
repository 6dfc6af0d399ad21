package io.saldo.account.settlement;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.platform.money.CurrencyUnit;
import java.util.List;

/**
 * What an account owes and has when a bill is issued or an asset arrives. A bill whose charge is being tried is settled too:
 * what the try then brings too much is cash (W-15, ADR 61).
 */
public record WriteOff(CurrencyUnit currency, List<Bill> bills, List<Fund> funds) {

    /** The lot of a payment that was made for one bill. */
    public record NamedPayment(BillId bill, String lot) {}

    /** The two switches of an account (W-7, W-8). */
    public record Switches(AutoWriteOff auto, MonthBound bound) {}

    public WriteOff {
        bills = List.copyOf(bills);
        funds = List.copyOf(funds);
    }

    /** All bills from all funds, or nothing when auto write-off is off (W-8, W-10). */
    public Settlement run(Switches switches) {
        return switch (switches.auto()) {
            case OFF -> new Settlement(currency, List.of());
            case ON -> {
                List<Claim> claims = bills.stream().map(Claim::whole).toList();
                yield Settlement.of(claims, funds, switches.bound(), currency);
            }
        };
    }

    /** The payment settles its bill first, even with auto write-off off; then the others from what is left (W-15). */
    public Settlement runFor(NamedPayment payment, Switches switches) {
        List<Claim> named = bills.stream()
                .filter(bill -> bill.id().equals(payment.bill))
                .map(Claim::whole)
                .toList();
        List<Fund> paid = funds.stream().filter(fund -> isLotOf(payment, fund)).toList();
        Settlement first = Settlement.of(named, paid, switches.bound(), currency);
        return first.and(after(first).run(switches));
    }

    private WriteOff after(Settlement done) {
        List<Bill> open =
                bills.stream().map(bill -> bill.withOpen(done.rest(bill))).toList();
        List<Fund> left =
                funds.stream().map(fund -> fund.withBalance(done.left(fund))).toList();
        return new WriteOff(currency, open, left);
    }

    private static boolean isLotOf(NamedPayment payment, Fund fund) {
        return fund.asset() == Asset.CASH && fund.source().equals(payment.lot);
    }
}
