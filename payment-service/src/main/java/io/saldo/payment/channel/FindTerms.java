package io.saldo.payment.channel;

import io.saldo.payment.setting.MinimumPaymentStore;
import io.saldo.platform.money.CurrencyUnit;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** The terms that hold for a payment: the channel's own, and the provider's minimum of that day below which none goes (I-6). */
@Singleton
public class FindTerms {

    private final ChannelStore channels;
    private final MinimumPaymentStore minimums;

    FindTerms(ChannelStore channels, MinimumPaymentStore minimums) {
        this.channels = channels;
        this.minimums = minimums;
    }

    public Uni<Optional<ChannelTerms>> of(String code, CurrencyUnit currency, LocalDate day) {
        return channels.terms(code, currency).chain(found -> minimums.find()
                .map(dated -> found.map(terms -> terms.notBelow(dated.at(day, currency)))));
    }
}
