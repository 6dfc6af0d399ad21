package io.saldo.account.relation;

import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The payer links and managers of billing accounts. */
@Singleton
public class RelationStore {

    private static final String LINKS =
            "select billing_account_id, cloud_account_id, type, effective_from, effective_to from payer_link where ";

    public Uni<Void> add(PayerLink link) {
        return Sql.of(
                        "insert into payer_link (billing_account_id, cloud_account_id, type, effective_from, effective_to)"
                                + " values (:account, :cloudAccount, :type, :from, :to)")
                .with("account", link.billingAccountId().value())
                .with("cloudAccount", link.cloudAccountId())
                .with("type", link.type().name())
                .with("from", link.effectiveFrom().orElse(null))
                .with("to", link.effectiveTo().orElse(null))
                .update()
                .replaceWithVoid();
    }

    public Uni<Void> add(AccountId account, Administrator manager, Instant since) {
        return Sql.of("insert into account_manager (billing_account_id, cloud_account_id, kind, since)"
                        + " values (:account, :cloudAccount, :kind, :since)")
                .with("account", account.value())
                .with("cloudAccount", manager.cloudAccountId())
                .with("kind", manager.kind().name())
                .with("since", since)
                .update()
                .replaceWithVoid();
    }

    /** All that the account pays, paid or will pay for. */
    public Uni<List<PayerLink>> payees(AccountId account) {
        return Sql.of(LINKS + "billing_account_id = :account order by effective_from nulls first, cloud_account_id")
                .with("account", account.value())
                .list(RelationStore::link);
    }

    /** All accounts that pay, paid or will pay for a cloud account, the latest link last. */
    public Uni<List<PayerLink>> payers(String cloudAccountId) {
        return Sql.of(LINKS + "cloud_account_id = :cloudAccount order by effective_from nulls first")
                .with("cloudAccount", cloudAccountId)
                .list(RelationStore::link);
    }

    /** The same for several cloud accounts. */
    public Uni<Map<String, List<PayerLink>>> payers(Collection<String> cloudAccounts) {
        return Sql.of(LINKS + "cloud_account_id = any(cast(:clouds as text[])) order by effective_from nulls first")
                .with("clouds", cloudAccounts.toArray(String[]::new))
                .list(RelationStore::link)
                .map(links -> links.stream().collect(Collectors.groupingBy(PayerLink::cloudAccountId)));
    }

    /** The cloud accounts that an account pays for at an instant, in order. */
    public Uni<List<String>> paidFor(AccountId account, Instant instant) {
        return payees(account).map(links -> links.stream()
                .filter(link -> link.holdsAt(instant))
                .map(PayerLink::cloudAccountId)
                .distinct()
                .sorted()
                .toList());
    }

    /** The cloud accounts of others that an account pays for, or is to pay for. */
    public Uni<List<String>> paidOrToBePaid(AccountId account, Instant now) {
        return payees(account).map(links -> links.stream()
                .filter(link -> link.type() != PayerLink.Type.OWN)
                .filter(link ->
                        link.effectiveTo().filter(end -> !now.isBefore(end)).isEmpty())
                .map(PayerLink::cloudAccountId)
                .distinct()
                .toList());
    }

    public Uni<List<Administrator>> managers(AccountId account) {
        return Sql.of("select cloud_account_id, kind from account_manager where billing_account_id = :account"
                        + " order by cloud_account_id")
                .with("account", account.value())
                .list(row ->
                        new Administrator(row.text("cloud_account_id"), Administrator.Kind.valueOf(row.text("kind"))));
    }

    private static PayerLink link(Row row) {
        return new PayerLink(
                row.accountId("billing_account_id"),
                row.text("cloud_account_id"),
                PayerLink.Type.valueOf(row.text("type")),
                row.optionalInstant("effective_from"),
                row.optionalInstant("effective_to"));
    }
}
