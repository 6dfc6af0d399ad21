package io.saldo.payment.remittance;

import io.saldo.payment.bank.BankLine;
import io.saldo.payment.bank.PartyName;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a customer says to have sent; it bears the id of the payment that it is to become. {@code owner} is the
 * account's verified owner, made comparable, empty when there is none.
 */
record Claim(
        String id,
        AccountId account,
        String paymentId,
        long version,
        ClaimState state,
        Money amount,
        LocalDate valueDate,
        String payerName,
        String reference,
        Optional<String> proof,
        String owner,
        Optional<String> lineId,
        Optional<String> firstApprover,
        Optional<String> reason,
        Instant createdAt,
        Optional<Instant> decidedAt) {

    /** How far the days of claim and line may lie apart. */
    static final int DAYS = 3;

    /** The sender that the customer names, made comparable. */
    String payer() {
        return PartyName.normalised(payerName);
    }

    /** Amount and currency are the same, and the day is near. */
    boolean isNear(BankLine line) {
        return amount.equals(line.amount()) && Math.abs(ChronoUnit.DAYS.between(valueDate, line.valueDate())) <= DAYS;
    }

    /** The verified owner has sent it. */
    boolean isFromOwner(BankLine line) {
        return PartyName.same(owner, line.payer());
    }

    /** The bank's reference is the one that the customer gives, or the line's text has it. */
    boolean bearsReference(BankLine line) {
        return !reference.isBlank()
                && (line.bankReference().equals(reference) || line.text().contains(reference));
    }

    /** Its account has this owner now. */
    Claim ownedBy(String other) {
        return with(state, lineId, firstApprover, version, other);
    }

    Claim moved(ClaimState next, Optional<String> line, Optional<String> approver, long nextVersion) {
        return with(next, line, approver, nextVersion, owner);
    }

    private Claim with(
            ClaimState next, Optional<String> line, Optional<String> approver, long nextVersion, String other) {
        return new Claim(
                id,
                account,
                paymentId,
                nextVersion,
                next,
                amount,
                valueDate,
                payerName,
                reference,
                proof,
                other,
                line,
                approver,
                reason,
                createdAt,
                decidedAt);
    }
}
