package io.saldo.account.ledger;

import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Entries of one book that sum to 0: an unbalanced posting cannot be made (BK-1). */
public record Posting(TransactionType type, Channel channel, CurrencyUnit currency, List<Entry> entries) {

    public Posting {
        entries = List.copyOf(entries);
        Money sum = Money.sum(entries.stream().map(Entry::amount).toList(), currency);
        if (!sum.isZero()) {
            throw new IllegalArgumentException("The entries of a %s sum to %s, not to 0.".formatted(type, sum));
        }
    }

    public static Builder of(TransactionType type, Channel channel, CurrencyUnit currency) {
        return new Builder(type, channel, currency);
    }

    /** Both in one transaction, under the type and channel of this one. */
    public Posting and(Posting next) {
        return new Posting(
                type,
                channel,
                currency,
                Stream.concat(entries.stream(), next.entries.stream()).toList());
    }

    /** The correction of a wrong posting: the opposite of each entry (BK-34). */
    public Posting reversed() {
        return new Posting(
                TransactionType.REVERSAL,
                channel,
                currency,
                entries.stream().map(Entry::opposite).toList());
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The channel of one movement: what credit refunds pay goes by REFUND, whatever else pays with them. */
    public Channel channelOf(Entry entry) {
        boolean paidByRefund = type == TransactionType.PAY && entry.account() == BookAccount.CREDIT_REFUND;
        return paidByRefund ? Channel.REFUND : channel;
    }

    /** Collects entries in the order of the book's tables; amounts of 0 are left out. */
    public static final class Builder {
        private final TransactionType type;
        private final Channel channel;
        private final CurrencyUnit currency;
        private final List<Entry> entries = new ArrayList<>();

        private Builder(TransactionType type, Channel channel, CurrencyUnit currency) {
            this.type = type;
            this.channel = channel;
            this.currency = currency;
        }

        public Builder debit(BookAccount account, Dimension dimension, Money amount) {
            if (!amount.isZero()) {
                entries.add(new Entry(account, dimension, amount));
            }
            return this;
        }

        public Builder credit(BookAccount account, Dimension dimension, Money amount) {
            return debit(account, dimension, amount.negated());
        }

        public Posting build() {
            return new Posting(type, channel, currency, entries);
        }
    }
}
