package io.saldo.account.redemption;

import static io.saldo.account.Amounts.idr;
import static io.saldo.account.Amounts.usd;
import static io.saldo.account.voucher.VoucherFixture.NOW;
import static io.saldo.account.voucher.VoucherFixture.account;
import static io.saldo.account.voucher.VoucherFixture.terms;
import static io.saldo.account.voucher.VoucherFixture.voucher;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.saldo.account.account.AccountStatus;
import io.saldo.account.account.AccountType;
import io.saldo.account.redemption.RedemptionResult.Refused;
import io.saldo.account.voucher.Voucher;
import io.saldo.account.voucher.VoucherFixture;
import io.saldo.account.voucher.VoucherTerms;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RedeemerTest {

    private static final Redeemer NEW = new Redeemer(account(), 0, FirstTopUp.TO_COME);
    private static final Redeemer AGAIN = new Redeemer(account(), 1, FirstTopUp.TO_COME);
    private static final Redeemer TOPPED_UP = new Redeemer(account(), 0, FirstTopUp.PAST);
    private static final Redeemer TOPPING_UP = new Redeemer(account(), 0, FirstTopUp.NOW);

    @Test
    @DisplayName("V-8")
    void refusesTheFiftyFirstOfFifty() { // Ex:V-8
        VoucherTerms fifty = changed(new Change().threshold(50));
        assertEquals(
                idr(100_000),
                redemption(NEW.redeem(Optional.of(voucher(fifty, 49)), "r", NOW))
                        .value());
        assertRefused(RedemptionRejection.USED_UP, NEW, voucher(fifty, 50));
        assertRefused(RedemptionRejection.REDEEMED_BEFORE, AGAIN, voucher(fifty, 1));
        VoucherTerms reusable = changed(new Change().reusable());
        assertEquals(
                2,
                redemption(AGAIN.redeem(Optional.of(voucher(reusable, 1)), "r", NOW))
                        .useNo());
    }

    @Test
    @DisplayName("V-9")
    void takesAThresholdOfZeroAsNone() {
        assertInstanceOf(Redemption.class, NEW.redeem(Optional.of(voucher(terms(), 1_000_000)), "r", NOW));
    }

    @Test
    @DisplayName("V-9")
    void refusesFromTheMomentOfExpiryOn() {
        Instant end = terms().expiresAt();
        var found = Optional.of(voucher(terms(), 0));
        assertInstanceOf(Redemption.class, NEW.redeem(found, "r", end.minusNanos(1000)));
        assertEquals(new Refused(RedemptionRejection.EXPIRED), NEW.redeem(found, "r", end));
    }

    @Test
    @DisplayName("V-10")
    void letsACodeForTheFirstTopUpWaitForIt() {
        Voucher first = voucher(changed(new Change().firstTopUp()), 0);
        assertEquals(
                Optional.empty(),
                redemption(NEW.redeem(Optional.of(first), "r", NOW)).creditedAt());
        assertEquals(
                Optional.of(NOW),
                redemption(TOPPING_UP.redeem(Optional.of(first), "r", NOW)).creditedAt());
        assertRefused(RedemptionRejection.TOPPED_UP_BEFORE, TOPPED_UP, first);
        assertInstanceOf(Redemption.class, TOPPED_UP.redeem(Optional.of(voucher(terms(), 0)), "r", NOW));
    }

    @Test
    @DisplayName("V-12")
    void endsTheCreditAfterSoManyLocalDays() {
        assertEquals(
                Optional.empty(),
                redemption(NEW.redeem(Optional.of(voucher(terms(), 0)), "r", NOW))
                        .expiresAt());
        Voucher thirty = voucher(changed(new Change().days(30)), 0);
        assertEquals(
                Optional.of(Instant.parse("2026-11-04T03:00:00Z")),
                redemption(NEW.redeem(Optional.of(thirty), "r", NOW)).expiresAt());
    }

    @Test
    @DisplayName("V-14")
    void saysTheSameOfEveryCodeThatIsNotTheirsToKnow() {
        Voucher plain = voucher(terms(), 0);
        Stream.of(
                        Optional.<Voucher>empty(),
                        Optional.of(plain.asCancelled()),
                        Optional.of(voucher(changed(new Change().inactive()), 0)),
                        Optional.of(voucher(changed(new Change().from(NOW.plusSeconds(1))), 0)),
                        Optional.of(voucher(changed(new Change().of(AccountId.of(2, 2))), 0)))
                .forEach(found ->
                        assertEquals(new Refused(RedemptionRejection.WRONG_CODE), NEW.redeem(found, "r", NOW)));
        Voucher given = voucher(changed(new Change().of(VoucherFixture.ID)), 0);
        assertInstanceOf(Redemption.class, NEW.redeem(Optional.of(given), "r", NOW));
    }

    @Test
    void refusesAccountsThatHoldNoSuchMoney() {
        Voucher plain = voucher(terms(), 0);
        var partners = new Redeemer(account(AccountType.ECOSYSTEM, AccountStatus.VALID), 0, FirstTopUp.TO_COME);
        var gone = new Redeemer(account(AccountType.DIRECT, AccountStatus.DEREGISTERED), 0, FirstTopUp.TO_COME);
        var frozen = new Redeemer(account(AccountType.DIRECT, AccountStatus.FROZEN), 0, FirstTopUp.TO_COME);
        assertRefused(RedemptionRejection.HOLDS_NO_MONEY, partners, plain);
        assertRefused(RedemptionRejection.DEREGISTERED, gone, plain);
        assertInstanceOf(Redemption.class, frozen.redeem(Optional.of(plain), "r", NOW));
        assertRefused(RedemptionRejection.OTHER_CURRENCY, NEW, voucher(changed(new Change().dollars()), 0));
    }

    private static void assertRefused(RedemptionRejection why, Redeemer redeemer, Voucher voucher) {
        assertEquals(new Refused(why), redeemer.redeem(Optional.of(voucher), "r", NOW));
    }

    private static Redemption redemption(RedemptionResult result) {
        return assertInstanceOf(Redemption.class, result);
    }

    private static VoucherTerms changed(Change change) {
        return change.terms;
    }

    /** The usual terms but for one of them. */
    private static final class Change {
        private VoucherTerms terms = terms();

        Change threshold(long threshold) {
            return set(terms.value(), true, threshold, false, false, 0, Optional.empty(), Optional.empty());
        }

        Change reusable() {
            return set(terms.value(), true, 0, false, true, 0, Optional.empty(), Optional.empty());
        }

        Change firstTopUp() {
            return set(terms.value(), true, 0, true, false, 0, Optional.empty(), Optional.empty());
        }

        Change days(int days) {
            return set(terms.value(), true, 0, false, false, days, Optional.empty(), Optional.empty());
        }

        Change inactive() {
            return set(terms.value(), false, 0, false, false, 0, Optional.empty(), Optional.empty());
        }

        Change from(Instant from) {
            return set(terms.value(), true, 0, false, false, 0, Optional.of(from), Optional.empty());
        }

        Change of(AccountId account) {
            return set(terms.value(), true, 0, false, false, 0, Optional.empty(), Optional.of(account));
        }

        Change dollars() {
            return set(usd("5.00"), true, 0, false, false, 0, Optional.empty(), Optional.empty());
        }

        private Change set(
                io.saldo.platform.money.Money value,
                boolean active,
                long threshold,
                boolean firstTopUp,
                boolean reusable,
                int days,
                Optional<Instant> from,
                Optional<AccountId> account) {
            terms = new VoucherTerms(
                    value,
                    from,
                    terms.expiresAt(),
                    active,
                    threshold,
                    firstTopUp,
                    reusable,
                    Optional.of(days).filter(some -> some > 0),
                    account);
            return this;
        }
    }
}
