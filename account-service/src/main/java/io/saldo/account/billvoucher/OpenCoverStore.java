package io.saldo.account.billvoucher;

import io.saldo.account.booking.Booking;
import io.saldo.account.charge.ChargeStore;
import io.saldo.account.charge.UnbilledKey;
import io.saldo.account.ledger.Scope;
import io.saldo.account.ledger.Transaction;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Covers what has accrued already and no invoice has taken, when a voucher comes or is worth more (W-4, A-5). */
@Singleton
public class OpenCoverStore {

    private final CoverStore covers;
    private final ChargeStore charges;

    OpenCoverStore(CoverStore covers, ChargeStore charges) {
        this.covers = covers;
        this.charges = charges;
    }

    /** From a month on; gives the booking with what was covered in its book. */
    public Uni<Booking> cover(Booking booking, YearMonth from) {
        return covers.open(booking.account(), from).chain(found -> found.map(coverable -> cover(booking, coverable))
                .orElseGet(() -> Uni.createFrom().item(booking)));
    }

    private Uni<Booking> cover(Booking booking, Coverable coverable) {
        AccountId account = booking.account().id();
        return unbilled(booking, coverable, Scope.PLATFORM)
                .chain(platform -> unbilled(booking, coverable, Scope.MARKETPLACE)
                        .map(market -> {
                            Map<UnbilledKey, Money> both = new HashMap<>(platform);
                            both.putAll(market);
                            return coverable.cover(both);
                        }))
                .chain(covered -> {
                    Booking posted = covered.posting()
                            .map(posting -> booking.postPriced(covered.source(), posting))
                            .orElse(booking);
                    Optional<String> transaction = posted.charges().posted().stream()
                            .map(Transaction::id)
                            .reduce((earlier, later) -> later);
                    return covers.save(List.of(new KeptCover(account, covered, transaction)), booking.now())
                            .replaceWith(posted);
                });
    }

    private Uni<Map<UnbilledKey, Money>> unbilled(Booking booking, Coverable coverable, Scope scope) {
        List<YearMonth> months = coverable.rows().stream()
                .map(row -> row.key().usageMonth())
                .distinct()
                .toList();
        return charges.find(booking.account().id(), booking.pricingCurrency(), scope, months)
                .map(found -> found.unbilled());
    }
}
