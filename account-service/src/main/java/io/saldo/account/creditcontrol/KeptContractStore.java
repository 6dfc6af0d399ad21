package io.saldo.account.creditcontrol;

import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.creditcontrol.CreditContract.State;
import io.saldo.account.notice.AccountNotice.Kind;
import io.saldo.account.notice.AccountNoticeStore;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps contracts that have changed, and does what follows when an account has come under credit control or out of it: the
 * write-off, who pays the open bills, what is overdue, the account's new state.
 */
@Singleton
class KeptContractStore {

    private final ContractStore contracts;
    private final AccountStore accounts;
    private final WriteOffStore writeOff;
    private final AccountNoticeStore notices;
    private final AuditLog audit;

    KeptContractStore(
            ContractStore contracts,
            AccountStore accounts,
            WriteOffStore writeOff,
            AccountNoticeStore notices,
            AuditLog audit) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.writeOff = writeOff;
        this.notices = notices;
        this.audit = audit;
    }

    Uni<Void> keep(Agreement agreement, Author author) {
        Booking booking = agreement.booking();
        ContractDecision.Changed changed = agreement.changed();
        return contracts
                .save(booking.account().id(), changed.contracts())
                .chain(() -> notices.tell(booking.account(), Kind.CREDIT_CONTRACT, news(changed.news()), booking.now()))
                .chain(() -> audit.append(change(agreement, author)))
                .chain(() -> follow(agreement));
    }

    /** What is only offered, or taken back, changes nothing of the account. */
    private Uni<Void> follow(Agreement agreement) {
        Booking agreed = agreement.agreed();
        return agreed.account().equals(agreed.opening())
                ? Uni.createFrom().voidItem()
                : accounts.saveTerms(agreed.account()).chain(() -> writeOff.turn(agreed, agreement.kind()));
    }

    private static Map<String, ?> news(CreditContract contract) {
        return Map.of(
                "state", contract.state(),
                "settlementCycle", contract.terms().settlementCycle(),
                "paymentTermDays", contract.terms().paymentTermDays(),
                "confirm", contract.state() == State.AWAITING_CONFIRMATION);
    }

    private static AuditLog.Change change(Agreement agreement, Author author) {
        AccountId account = agreement.booking().account().id();
        return new AuditLog.Change(
                author.caller().name(),
                "change-credit-control",
                Optional.of(account),
                account.toString(),
                author.reason(),
                Optional.of(CreditControlView.of(agreement.before())),
                Optional.of(CreditControlView.of(agreement.after())));
    }
}
