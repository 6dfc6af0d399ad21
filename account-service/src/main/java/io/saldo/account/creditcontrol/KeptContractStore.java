package io.saldo.account.creditcontrol;

import io.saldo.account.Author;
import io.saldo.account.account.AccountStore;
import io.saldo.account.account.BillingAccount;
import io.saldo.account.booking.Booking;
import io.saldo.account.booking.WriteOffStore;
import io.saldo.account.booking.WriteOffStore.Cause;
import io.saldo.account.creditcontrol.CreditContract.State;
import io.saldo.account.creditcontrol.CreditNotice.Kind;
import io.saldo.account.settlement.InvoiceSettled.Trigger;
import io.saldo.platform.audit.AuditLog;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps contracts that have changed, and does what follows when an account has come under credit control or out of it: the
 * write-off, what is overdue, the account's new state.
 */
@Singleton
class KeptContractStore {

    private final ContractStore contracts;
    private final AccountStore accounts;
    private final WriteOffStore writeOff;
    private final CreditNoticeStore notices;
    private final AuditLog audit;

    KeptContractStore(
            ContractStore contracts,
            AccountStore accounts,
            WriteOffStore writeOff,
            CreditNoticeStore notices,
            AuditLog audit) {
        this.contracts = contracts;
        this.accounts = accounts;
        this.writeOff = writeOff;
        this.notices = notices;
        this.audit = audit;
    }

    Uni<Void> keep(Booking booking, CreditContracts before, ContractDecision.Changed changed, Author author) {
        CreditContracts after = before.with(changed.contracts());
        Booking agreed = booking.with(account -> account.underContract(
                after.inForce().map(contract -> contract.terms().paymentTermDays()), booking.now()));
        return contracts
                .save(booking.account().id(), changed.contracts())
                .chain(() -> accounts.saveTerms(agreed.account()))
                .chain(() ->
                        notices.tell(booking.account(), Kind.CREDIT_CONTRACT, news(changed.news()), booking.now()))
                .chain(() -> audit.append(change(booking.account(), before, after, author)))
                .chain(() -> writeOff.finish(agreed, Cause.of(Trigger.FUNDS)));
    }

    private static Map<String, ?> news(CreditContract contract) {
        return Map.of(
                "state", contract.state(),
                "settlementCycle", contract.terms().settlementCycle(),
                "paymentTermDays", contract.terms().paymentTermDays(),
                "confirm", contract.state() == State.AWAITING_CONFIRMATION);
    }

    private static AuditLog.Change change(
            BillingAccount account, CreditContracts before, CreditContracts after, Author author) {
        return new AuditLog.Change(
                author.caller().name(),
                "change-credit-control",
                Optional.of(account.id()),
                account.id().toString(),
                author.reason(),
                Optional.of(CreditControlView.of(before)),
                Optional.of(CreditControlView.of(after)));
    }
}
