package io.saldo.account.settlement;

import io.saldo.account.ledger.Asset;
import io.saldo.account.ledger.BillId;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.posting.BillPostings;
import io.saldo.account.posting.Part;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bills of an account and its book, before and after a settlement (BK-22, W-7). */
public record SettledBills(Book book, List<BillRecord> bills) {

    /** Money that came past the book. */
    private static final String EXTERNAL = "EXTERNAL";

    private static final String PARTNER = "PARTNER";

    /** Everything that a write-off may settle, and the funds that may be spent at that moment, as the book has them. */
    public WriteOff writeOff(Instant spendableAt) {
        List<Bill> open = bills.stream()
                .map(bill -> bill.toBill(book.openOf(bill.id())))
                .filter(bill -> bill.open().isPositive())
                .toList();
        return new WriteOff(book.currency(), open, Funds.of(book, spendableAt));
    }

    /** The bill, while something of it is open. */
    public Optional<Bill> open(BillId id) {
        return bills.stream()
                .filter(bill -> bill.id().equals(id))
                .map(bill -> bill.toBill(book.openOf(id)))
                .filter(bill -> bill.open().isPositive())
                .findFirst();
    }

    /** Picked bills against all funds that there are. */
    public ManualSettlement picked(List<ManualSettlement.Choice> choices, MonthBound bound) {
        return new ManualSettlement(
                book.currency(), choices, Funds.of(book, book.stamp().at()), bound);
    }

    /** A credit note has taken so much off a bill; the book knows already (BK-24). */
    public SettledBills credited(BillId id, String noteId, Money amount) {
        var cover = new Cover(BillRecord.CREDIT_NOTE, noteId, amount);
        List<BillRecord> lowered = bills.stream()
                .map(bill -> bill.id().equals(id) ? covered(bill, List.of(cover)) : bill)
                .toList();
        return new SettledBills(book, withInvoiceable(lowered));
    }

    /** So much of a bill was paid outside of the book (BK-23). */
    public SettledBills markedPaid(BillId id, Money amount) {
        Book after = book;
        List<BillRecord> covered = new ArrayList<>();
        for (BillRecord bill : bills) {
            if (bill.id().equals(id)) {
                after = after.post(source(bill), BillPostings.markedPaid(id, amount));
                String transaction = after.posted().getLast().id();
                covered.add(covered(bill, List.of(new Cover(EXTERNAL, transaction, amount))));
            } else {
                covered.add(bill);
            }
        }
        return new SettledBills(after, covered);
    }

    /** So much of a bill that its partner collects was paid to the partner; the book knows it as quota. */
    public SettledBills paidToPartner(BillId id, Money amount, String outsideNumber) {
        return new SettledBills(
                book,
                bills.stream()
                        .map(bill -> bill.id().equals(id)
                                ? covered(bill, List.of(new Cover(PARTNER, outsideNumber, amount)))
                                : bill)
                        .toList());
    }

    /** Posts what settles each bill, and counts it among its covers. */
    public SettledBills with(Settlement settlement) {
        Map<BillId, List<Allocation>> byBill = settlement.allocations().stream()
                .collect(Collectors.groupingBy(Allocation::bill, LinkedHashMap::new, Collectors.toList()));
        Book after = book;
        for (BillRecord bill : bills) {
            List<Allocation> allocations = byBill.getOrDefault(bill.id(), List.of());
            List<Part> parts = allocations.stream().map(SettledBills::part).toList();
            after = after.post(source(bill), BillPostings.settled(bill.id(), parts, book.currency()));
        }
        List<BillRecord> covered = bills.stream()
                .map(bill -> covered(
                        bill,
                        byBill.getOrDefault(bill.id(), List.of()).stream()
                                .map(Cover::of)
                                .toList()))
                .toList();
        return new SettledBills(after, withInvoiceable(covered));
    }

    /** Those that stand otherwise than before, under their next version. */
    public List<BillRecord> changedSince(List<BillRecord> before) {
        Map<BillId, BillRecord> old = before.stream().collect(Collectors.toMap(BillRecord::id, Function.identity()));
        return bills.stream()
                .filter(bill -> bill.version() == 0 || !bill.equals(old.get(bill.id())))
                .map(bill -> new BillRecord(bill.document(), bill.covers(), bill.invoiceable(), bill.version() + 1))
                .toList();
    }

    private static Transaction.Source source(BillRecord bill) {
        return new Transaction.Source("BILL", bill.id().value())
                .at(bill.version() + 1)
                .described("Settlement of "
                        + bill.document().number().orElse(bill.id().value()));
    }

    private static Part part(Allocation allocation) {
        BookAccount account = allocation.asset().bookAccount().orElseThrow();
        return account == BookAccount.CREDIT_REFUND
                ? Part.creditRefund(YearMonth.parse(allocation.source()), allocation.amount())
                : Part.lot(account, allocation.source(), allocation.amount());
    }

    private static BillRecord covered(BillRecord bill, List<Cover> more) {
        Map<List<String>, Cover> covers = new LinkedHashMap<>();
        Stream.concat(bill.covers().stream(), more.stream())
                .forEach(cover -> covers.merge(
                        List.of(cover.asset(), cover.sourceId()),
                        cover,
                        (a, b) -> new Cover(a.asset(), a.sourceId(), a.amount().plus(b.amount()))));
        return new BillRecord(bill.document(), List.copyOf(covers.values()), bill.invoiceable(), bill.version());
    }

    private static List<BillRecord> withInvoiceable(List<BillRecord> bills) {
        SortedMap<YearMonth, Money> spent = new TreeMap<>();
        bills.stream()
                .flatMap(bill -> bill.covers().stream())
                .filter(cover -> cover.asset().equals(Asset.CREDIT_REFUND.name()))
                .forEach(cover -> spent.merge(YearMonth.parse(cover.sourceId()), cover.amount(), Money::plus));
        Map<BillId, Money> invoiceable = Invoiceable.of(
                bills.stream().map(bill -> bill.toBill(bill.rest())).toList(), spent);
        return bills.stream()
                .map(bill -> new BillRecord(
                        bill.document(),
                        bill.covers(),
                        invoiceable.getOrDefault(bill.id(), bill.rest()),
                        bill.version()))
                .toList();
    }
}
