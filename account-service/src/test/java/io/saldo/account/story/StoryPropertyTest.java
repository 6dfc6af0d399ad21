package io.saldo.account.story;

import static io.saldo.account.Amounts.idr;
import static io.saldo.platform.money.CurrencyUnit.IDR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.account.charge.RunningCharges;
import io.saldo.account.credit.AvailableCredit;
import io.saldo.account.credit.Unsettled;
import io.saldo.account.ledger.Balances;
import io.saldo.account.ledger.Book;
import io.saldo.account.ledger.BookAccount;
import io.saldo.account.ledger.Entry;
import io.saldo.account.ledger.Transaction;
import io.saldo.account.settlement.AutoWriteOff;
import io.saldo.account.settlement.BillRecord;
import io.saldo.account.settlement.MonthBound;
import io.saldo.account.settlement.Settlement;
import io.saldo.account.settlement.WriteOff;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of an account after every step of any story (BK-1, BK-3, A-1, W-9). */
@Domain(Stories.class)
class StoryPropertyTest {

    private static final long LIMIT = 50_000;

    @Property(tries = 300)
    void everyTransactionSumsToZero(@ForAll List<Step> steps, @ForAll WriteOff.Switches switches) {
        AccountStory story = new AccountStory(switches);
        steps.forEach(step -> {
            story.play(step);
            for (Transaction transaction : story.book().posted()) {
                long sum = transaction.posting().entries().stream()
                        .mapToLong(entry -> entry.amount().minorUnits())
                        .sum();
                assertEquals(0, sum, transaction::toString);
            }
        });
    }

    @Property(tries = 300)
    void everyBalanceIsTheSumOfItsEntries(@ForAll List<Step> steps, @ForAll WriteOff.Switches switches) {
        AccountStory story = new AccountStory(switches);
        steps.forEach(story::play);
        Map<Balances.Key, Long> sums = new HashMap<>();
        for (Entry entry : entries(story.book())) {
            long sign = entry.account().side() == BookAccount.Side.FUNDS ? -1 : 1;
            sums.merge(
                    new Balances.Key(entry.account(), entry.dimension()),
                    sign * entry.amount().minorUnits(),
                    Long::sum);
        }
        sums.values().removeIf(sum -> sum == 0);
        Map<Balances.Key, Long> shown = new HashMap<>();
        story.book().balances().figures().forEach((key, figure) -> shown.put(key, figure.minorUnits()));
        assertEquals(sums, shown);
    }

    @Property(tries = 300)
    void availableCreditEqualsItsTermsAtEveryMoment(@ForAll List<Step> steps, @ForAll WriteOff.Switches switches) {
        AccountStory story = new AccountStory(switches);
        steps.forEach(step -> {
            story.play(step);
            Balances balances = story.book().balances();
            var credit = new AvailableCredit.Direct(
                    balances.cash(), idr(LIMIT), balances.creditRefund(), new Unsettled(balances.unsettled(), idr(0)));
            assertEquals(idr(story.reckoning().available(LIMIT)), credit.available(), step::toString);
        });
    }

    @Property(tries = 300)
    void nothingSettlesMoreThanIsOpenOrThanThereIs(@ForAll List<Step> steps, @ForAll WriteOff.Switches switches) {
        AccountStory story = new AccountStory(switches);
        steps.forEach(step -> {
            story.play(step);
            assertTrue(story.reckoning().funds() >= 0, step::toString);
            story.book().balances().figures().forEach((key, figure) -> {
                boolean funds = key.account().side() == BookAccount.Side.FUNDS;
                assertTrue(!funds || !figure.isNegative(), step::toString);
            });
            for (BillRecord bill : story.bills()) {
                long open = story.book().openOf(bill.id()).minorUnits();
                assertEquals(story.reckoning().open().get(bill.id().value()), open);
                assertTrue(open >= 0
                        && bill.settled().minorUnits() + open
                                <= bill.document().total().minorUnits());
            }
        });
    }

    @Property(tries = 300)
    void aSecondWriteOffSettlesNothing(@ForAll List<Step> steps, @ForAll WriteOff.Switches switches) {
        AccountStory story = new AccountStory(switches);
        steps.forEach(story::play);
        story.play(new Step(Step.Kind.WRITE_OFF, 1, 0));
        assertEquals(new Settlement(IDR, List.of()), story.pendingWriteOff());
    }

    @Property(tries = 300)
    void theSameVersionsOfChargesAgainChangeNothing(@ForAll List<Step> steps) {
        AccountStory story = new AccountStory(new WriteOff.Switches(AutoWriteOff.ON, MonthBound.ANY_MONTH));
        steps.forEach(story::play);
        RunningCharges once = story.charges();
        RunningCharges twice =
                once.accrue(once.latest().values()).close(once.invoiced().values());
        assertEquals(once, twice);
        assertEquals(Map.of(), twice.growthSince(once));
    }

    private static List<Entry> entries(Book book) {
        return book.posted().stream()
                .flatMap(transaction -> transaction.posting().entries().stream())
                .toList();
    }
}
