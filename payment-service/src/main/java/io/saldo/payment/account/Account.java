package io.saldo.payment.account;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.time.Dated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A billing account as far as payments need it; what may change is dated (I-14, I-21). */
public record Account(
        AccountId id,
        AccountType type,
        AccountStatus status,
        String name,
        String email,
        Optional<String> country,
        boolean creditControlled,
        List<Dated<ZoneId>> timeZone,
        List<Dated<CurrencyUnit>> settlementCurrency,
        List<Dated<TaxPoint>> taxPoint,
        Optional<List<Dated<PaymentMode>>> paymentMode,
        Optional<Boolean> owes,
        Optional<String> verifiedOwner) {

    /** Pays after use, and something of it is unsettled (I-22). */
    public boolean owesPostpaid(Instant now) {
        return owes.orElse(false)
                && paymentMode
                        .filter(mode -> Dated.at(mode, now) == PaymentMode.POSTPAID)
                        .isPresent();
    }

    public ZoneId zoneAt(Instant now) {
        return Dated.at(timeZone, now);
    }

    public CurrencyUnit currencyAt(Instant now) {
        return Dated.at(settlementCurrency, now);
    }

    public LocalDate dayAt(Instant now) {
        return now.atZone(Dated.at(timeZone, now)).toLocalDate();
    }

    /** The country whose tax is due with the money, if any (I-14, I-21). */
    public Optional<String> taxCountryAt(Instant now) {
        return Dated.at(taxPoint, now) == TaxPoint.TOPUP ? country : Optional.empty();
    }
}
