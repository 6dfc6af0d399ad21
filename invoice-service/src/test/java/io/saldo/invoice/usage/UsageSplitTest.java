package io.saldo.invoice.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.saldo.invoice.Accounts;
import io.saldo.invoice.account.AccountChanged;
import io.saldo.invoice.account.PayerLink;
import io.saldo.invoice.charge.MonthRating;
import io.saldo.invoice.charge.Share;
import io.saldo.platform.id.AccountId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random events over midnights, month ends, changes of the clock and of the payer. */
class UsageSplitTest {

    private static final int STORIES = 400;
    private static final BigDecimal UNIT = new BigDecimal("0.000000000000000001");

    private final Random random = new Random(20261122);
    private final Accounts budi = Accounts.anAccount();
    private final Accounts ani = Accounts.anAccount().zone("America/New_York");

    @Test
    @DisplayName("U-4")
    void tilesTheTimeAndSharesTheWholeQuantity() {
        for (int story = 0; story < STORIES; story++) {
            Instant start = Instant.parse("2026-10-28T00:00:00Z").plusSeconds(random.nextInt(600_000));
            UsageEvent event = event(start, start.plusSeconds(1 + random.nextInt(400_000)), quantity());
            List<Share> shares = Rates.shares(rating(start, "FLAT"), event);
            Instant at = event.start();
            BigDecimal sum = BigDecimal.ZERO;
            for (Share share : shares) {
                assertEquals(at, share.from());
                assertTrue(share.after().value().signum() >= 0, event::toString);
                BigDecimal off =
                        share.after().value().subtract(exact(event, share)).abs();
                assertTrue(off.compareTo(UNIT.multiply(new BigDecimal(shares.size()))) < 0, event::toString);
                at = share.upTo();
                sum = sum.add(share.after().value());
            }
            assertEquals(event.end(), at);
            assertEquals(0, sum.compareTo(event.quantity().value()), event::toString);
        }
    }

    /** However an event is cut, what a payer is charged for its month is what its whole quantity costs. */
    @Test
    @DisplayName("U-6")
    void chargesEachPayerWhatItsPartsCostTogether() {
        for (int story = 0; story < STORIES; story++) {
            Instant start = Instant.parse("2026-10-28T00:00:00Z").plusSeconds(random.nextInt(600_000));
            Rating rating = rating(start, List.of("TIERED", "VOLUME", "PACKAGE").get(story % 3));
            Map<Object, BigDecimal> quantities = new HashMap<>();
            Map<Object, BigDecimal> amounts = new HashMap<>();
            Map<Object, Share> any = new HashMap<>();
            var months = new MonthRating(Map.of());
            for (int i = 0; i < 4; i++) {
                UsageEvent event = event(start, start.plusSeconds(1 + random.nextInt(400_000)), quantity());
                for (Share share : Rates.shares(rating, event)) {
                    quantities.merge(share.key(), share.after().value(), BigDecimal::add);
                    amounts.merge(share.key(), months.charge(share).amount().value(), BigDecimal::add);
                    any.put(share.key(), share);
                }
            }
            any.forEach((key, share) -> assertEquals(
                    0,
                    share.tariff()
                            .model()
                            .amountOf(quantities.getOrDefault(key, BigDecimal.ZERO))
                            .setScale(10, RoundingMode.HALF_UP)
                            .compareTo(amounts.getOrDefault(key, BigDecimal.ZERO)),
                    () -> key + " " + quantities.get(key) + " " + amounts.get(key)));
        }
    }

    private static BigDecimal exact(UsageEvent event, Share share) {
        BigDecimal part =
                BigDecimal.valueOf(Duration.between(share.from(), share.upTo()).toSeconds());
        BigDecimal whole =
                BigDecimal.valueOf(Duration.between(event.start(), event.end()).toSeconds());
        return event.quantity().value().multiply(part).divide(whole, 30, RoundingMode.HALF_UP);
    }

    private String quantity() {
        return new BigDecimal(random.nextInt(1, 1_000_000))
                .movePointLeft(random.nextInt(7))
                .toPlainString();
    }

    private UsageEvent event(Instant start, Instant end, String quantity) {
        return Events.of(budi.cloudAccountId(), "1", "compute", quantity, start.toString(), end.toString());
    }

    /** Ani takes over at some instant near by, or never. */
    private Rating rating(Instant near, String model) {
        List<AccountChanged> accounts = List.of(budi.changed(), ani.changed());
        List<PayerLink> links = new ArrayList<>();
        AccountId first = budi.id();
        Optional<Instant> change =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(near.plusSeconds(random.nextInt(200_000)));
        links.add(PayerLink.of(budi.cloudAccountId(), first, Optional.empty(), change));
        change.ifPresent(
                at -> links.add(PayerLink.of(budi.cloudAccountId(), ani.id(), Optional.of(at), Optional.empty())));
        return new Rating(Bases.of(links, accounts, Rates.model(model, "100", "10.123456789", "8.3", "7", "13")));
    }
}
