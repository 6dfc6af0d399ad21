package io.saldo.account.funding;

import io.saldo.account.ledger.Channel;
import io.saldo.account.ledger.Posting;
import io.saldo.account.origin.PaymentOrigin;
import io.saldo.account.posting.Clearing;
import io.saldo.account.posting.MoneyIn;
import io.saldo.account.posting.Part;
import io.saldo.account.posting.TaxShare;
import io.saldo.account.posting.TopUp;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The event payment.confirmed, as far as it is read here. */
public record PaymentConfirmed(
        AccountId billingAccountId,
        String paymentId,
        Purpose purpose,
        Money credit,
        Money tax,
        List<TaxLine> taxLines,
        Money serviceFee,
        Money total,
        Optional<String> dueId,
        Optional<String> voucherCode,
        String channel,
        String gatewayAccount,
        String referenceNumber,
        Optional<Instant> withdrawableFrom) {

    /** What the payment is for. */
    public enum Purpose {
        TOP_UP,
        INVOICE,
        AUTO_CHARGE,
        THRESHOLD,
        REMITTANCE
    }

    /** The tax of one rule. */
    public record TaxLine(String rule, Money amount) {}

    /** Whether credit, tax and fee are what was paid, in one currency. */
    boolean addsUp() {
        boolean oneCurrency =
                List.of(tax, serviceFee, total).stream().allMatch(money -> money.currency() == credit.currency());
        return oneCurrency && money().total().equals(total);
    }

    Posting posting() {
        return purpose == Purpose.REMITTANCE ? money().remittance() : money().posting();
    }

    /** Where the account has left its currency: its half in the book of that one. */
    Posting exchanged() {
        Part exchanged = money().exchanged();
        return purpose == Purpose.REMITTANCE ? money().remittance(exchanged) : money().posting(exchanged);
    }

    /** And its half in the present book. */
    Posting arrived(Money worth) {
        return money().arrived(worth);
    }

    /** What is kept of it, so that the money can go back the way it came (O-4, O-9). */
    PaymentOrigin origin(Instant now) {
        boolean remittance = purpose == Purpose.REMITTANCE;
        return new PaymentOrigin(
                paymentId,
                credit,
                money().taxes(),
                remittance ? Channel.OFFLINE_REMIT : bookedChannel(),
                remittance ? Clearing.atBank(gatewayAccount) : Clearing.atGateway(gatewayAccount),
                now,
                withdrawableFrom);
    }

    /** Whether the customer has bought credit with it. */
    boolean isTopUp() {
        return TopUp.isPurpose(purpose.name());
    }

    private MoneyIn money() {
        List<TaxShare> taxes = taxLines.stream()
                .map(line -> new TaxShare(line.rule, line.amount))
                .toList();
        return new MoneyIn(paymentId, gatewayAccount, bookedChannel(), credit, taxes, serviceFee);
    }

    /** A channel that the book has no name for, such as one bank's, counts as the generic one. */
    private Channel bookedChannel() {
        return Arrays.stream(Channel.values())
                .filter(known -> known.name().equals(channel))
                .findFirst()
                .orElse(Channel.GENERIC);
    }
}
