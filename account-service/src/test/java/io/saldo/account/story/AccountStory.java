package io.saldo.account.story;

import static io.saldo.account.Amounts.idr;
import static io.saldo.platform.money.CurrencyUnit.IDR;

import io.saldo.account.charge.ChargeKey;
import io.saldo.account.charge.InvoicedCharge;
import io.saldo.account.charge.RunningCharge;
import io.saldo.account.charge.RunningCharges;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Posting;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.Stamp;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.BillPostings;
import io.saldo.account.posting.ChargePostings;
import io.saldo.account.posting.CreditNotePostings;
import io.saldo.account.posting.FundPostings;
import io.saldo.account.posting.MoneyIn;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.posting.UsageBill;
import io.saldo.account.settlement.BillKind;
import io.saldo.account.settlement.BillRecord;
import io.saldo.account.settlement.ManualSettlement;
import io.saldo.account.settlement.SettledBills;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.WriteOff;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.ExactAmount;
import io.saldo.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plays steps on the pure domain, as the use cases would do it one after the other, and reckons beside it. */
final class AccountStory {

    private static final Instant NOW = Instant.parse("2026-06-15T00:00:00Z");
    private static final int TAX_PERCENT = 11;

    private final WriteOff.Switches switches;
    private final Reckoning reckoning = new Reckoning();
    private Book book = new Book(
            AccountId.of(1, 1),
            new Stamp(NOW, () -> "txn"),
            new Book.Mark(0, 0),
            Balances.empty(IDR),
            Balances.empty(IDR),
            Map.of(),
            List.of());
    private RunningCharges charges = RunningCharges.none(IDR);
    private List<BillRecord> bills = List.of();
    private long count;

    AccountStory(WriteOff.Switches switches) {
        this.switches = switches;
    }

    Book book() {
        return book;
    }

    RunningCharges charges() {
        return charges;
    }

    List<BillRecord> bills() {
        return bills;
    }

    Reckoning reckoning() {
        return reckoning;
    }

    void play(Step step) {
        count++;
        Money amount = idr(step.amount());
        switch (step.kind()) {
            case TOP_UP -> topUp(amount, step.pick());
            case GIVE -> arrives(FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, name("adj"), amount)), amount);
            case TAKE -> take(amount, step.pick());
            case REFUND -> arrives(FundPostings.adjusted(Part.creditRefund(month(step.pick()), amount)), amount);
            case REDEEM -> arrives(FundPostings.codeRedeemed("vch", name("rdm"), amount), amount);
            case EXPIRE -> expire(step.pick());
            case USE -> use(step.amount(), step.pick());
            case ISSUE -> issue(step.pick());
            case SETTLE -> settleByHand(amount, step.pick());
            case MARK_PAID -> lower(step, BillPostings::markedPaid);
            case CREDIT_NOTE ->
                lower(
                        step,
                        (bill, part) -> CreditNotePostings.credited(
                                Scope.PLATFORM, part, List.of(), List.of(Part.bill(bill, part))));
            case WRITE_OFF -> writeOff();
        }
    }

    /** What a write-off would settle now; nothing just after one. */
    Settlement pendingWriteOff() {
        return new SettledBills(book, bills).writeOff(NOW).run(switches);
    }

    private void topUp(Money credit, int fee) {
        var in = new MoneyIn(name("pay"), "gw", Channel.GENERIC, credit, tax(credit), idr(fee));
        arrives(in.posting(), credit);
    }

    private void arrives(Posting posting, Money amount) {
        post(posting);
        reckoning.moved(amount.minorUnits());
        writeOff();
    }

    private void take(Money wanted, int pick) {
        lot(BookAccount.CASH_OWN, pick).ifPresent(lot -> {
            Money taken = wanted.min(lot.getValue());
            String name = lot.getKey().dimension().value();
            post(FundPostings.adjusted(Part.lot(BookAccount.CASH_OWN, name, taken.negated())));
            reckoning.moved(-taken.minorUnits());
        });
    }

    private void expire(int pick) {
        lot(BookAccount.CASH_PROMO, pick).ifPresent(lot -> {
            post(FundPostings.promotionExpired("vch", lot.getKey().dimension().value(), lot.getValue()));
            reckoning.moved(-lot.getValue().minorUnits());
        });
    }

    /** With thousandths, so that a cut has something to cut; a correction now and then. */
    private void use(long amount, int pick) {
        BigDecimal exact = BigDecimal.valueOf((count % 5 == 0 ? -amount : amount) * 1000 + amount % 1000, 3);
        ChargeKey key = new ChargeKey("cloud", month(pick), Scope.PLATFORM);
        RunningCharge before = charges.latest().get(key);
        BigDecimal total =
                exact.add(before == null ? BigDecimal.ZERO : before.total().value());
        var version = new RunningCharge(key, count, new ExactAmount(total, IDR), ExactAmount.zero(IDR));
        accrue(charges.accrue(List.of(version)));
        reckoning.used(pick, exact);
    }

    private void accrue(RunningCharges next) {
        next.growthSince(charges)
                .forEach((key, growth) -> post(ChargePostings.chargeGrew(key.usageMonth(), key.scope(), growth)));
        charges = next;
    }

    private void issue(int pick) {
        ChargeKey key = new ChargeKey("cloud", month(pick), Scope.PLATFORM);
        RunningCharge charge = charges.latest().get(key);
        Money closes = idr(reckoning.unbilled(pick));
        if (charge == null || !closes.isPositive()) {
            return;
        }
        BillId bill = new BillId(name("inv"));
        List<TaxShare> taxes = tax(closes);
        Money total = closes.plus(taxes.getFirst().amount());
        post(new UsageBill(bill, Scope.PLATFORM, total, taxes, new TreeMap<>(Map.of(month(pick), closes))).posting());
        charges = charges.close(List.of(new InvoicedCharge(key, charge.version(), charge.total())));
        bills = with(bills, record(bill, month(pick), total));
        reckoning.billed(pick, bill.value(), total.minorUnits());
        writeOff();
    }

    private void settleByHand(Money wanted, int pick) {
        var standing = new SettledBills(book, bills);
        List<BillRecord> open = openBills();
        if (open.isEmpty()) {
            return;
        }
        BillRecord bill = open.get(pick % open.size());
        var choice = new ManualSettlement.Choice(standing.open(bill.id()).orElseThrow(), Optional.of(wanted));
        if (standing.picked(List.of(choice), switches.bound()).settle() instanceof ManualSettlement.Settled settled) {
            take(settled.settlement(), standing);
        }
    }

    private interface Lowering {
        Posting of(BillId bill, Money part);
    }

    private void lower(Step step, Lowering lowering) {
        List<BillRecord> open = openBills();
        if (!open.isEmpty()) {
            BillId bill = open.get(step.pick() % open.size()).id();
            Money part = idr(step.amount()).min(book.openOf(bill));
            post(lowering.of(bill, part));
            reckoning.lowered(bill.value(), part.minorUnits());
        }
    }

    private void writeOff() {
        take(pendingWriteOff(), new SettledBills(book, bills));
    }

    private void take(Settlement settlement, SettledBills standing) {
        SettledBills after = standing.with(settlement);
        book = after.book();
        bills = after.bills();
        settlement
                .allocations()
                .forEach(part ->
                        reckoning.settled(part.bill().value(), part.amount().minorUnits()));
    }

    private List<BillRecord> openBills() {
        return bills.stream()
                .filter(bill -> book.openOf(bill.id()).isPositive())
                .toList();
    }

    private Optional<Map.Entry<Balances.Key, Money>> lot(BookAccount account, int pick) {
        List<Map.Entry<Balances.Key, Money>> lots = book.balances().figures().entrySet().stream()
                .filter(figure -> figure.getKey().account() == account)
                .sorted(Comparator.comparing(
                        figure -> figure.getKey().dimension().value()))
                .toList();
        return lots.isEmpty() ? Optional.empty() : Optional.of(lots.get(pick % lots.size()));
    }

    private void post(Posting posting) {
        book = book.post(new Transaction.Source("STORY", name("step")), posting);
    }

    private String name(String what) {
        return "%s-%04d".formatted(what, count);
    }

    private static List<BillRecord> with(List<BillRecord> bills, BillRecord next) {
        List<BillRecord> all = new ArrayList<>(bills);
        all.add(next);
        return List.copyOf(all);
    }

    private static BillRecord record(BillId id, YearMonth month, Money total) {
        return BillRecord.issued(new BillRecord.Document(
                id,
                BillKind.USAGE,
                Optional.empty(),
                month,
                Scope.PLATFORM,
                LocalDate.of(2026, 6, 15),
                NOW,
                Optional.empty(),
                total));
    }

    private static List<TaxShare> tax(Money net) {
        return List.of(new TaxShare("ppn", idr(net.minorUnits() * TAX_PERCENT / 100)));
    }

    private static YearMonth month(int pick) {
        return YearMonth.of(2026, 1 + pick);
    }
}
