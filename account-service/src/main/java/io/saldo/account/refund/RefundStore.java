package io.saldo.account.refund;

import io.saldo.account.posting.TaxShare;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The refunds of accounts with their legs; changed only while the account is locked. */
@Singleton
public class RefundStore {

    private static final String INSERT = """
            insert into refund (billing_account_id, refund_id, kind, state, currency, amount, destination, bank,
                bank_account, holder, proof, source_type, source_id, reason, requested_at, done_at)
            values (:account, :id, :kind, :state, :currency, :amount, :destination, :bank, :bankAccount, :holder, :proof,
                :sourceType, :sourceId, :reason, :requestedAt, :doneAt)
            """;

    private static final String INSERT_LEGS = """
            insert into refund_leg (billing_account_id, refund_id, leg, payment_id, amount, state, sent_amount,
                sent_currency)
            select :account, :id, leg, payment, amount, state,
                   case when exchanged then sent end, case when exchanged then currency end
            from unnest(cast(:legs as bigint[]), cast(:payments as text[]), cast(:amounts as bigint[]),
                        cast(:states as text[]), cast(:sent as bigint[]), cast(:currencies as text[]))
                 as l (leg, payment, amount, state, sent, currency),
                 lateral (select (sent, currency) <> (amount, :currency) as exchanged) as e
            """;

    private static final String INSERT_TAXES = """
            insert into refund_leg_tax (billing_account_id, refund_id, leg, tax_rule, amount)
            select :account, :id, leg, rule, amount
            from unnest(cast(:legs as bigint[]), cast(:rules as text[]), cast(:amounts as bigint[])) as t (leg, rule, amount)
            """;

    private static final String UPDATE_LEGS = """
            update refund_leg set state = l.state, reference_number = l.reference, failure = l.failure
            from unnest(cast(:legs as bigint[]), cast(:states as text[]), cast(:references as text[]),
                        cast(:failures as text[])) as l (leg, state, reference, failure)
            where billing_account_id = :account and refund_id = :id and refund_leg.leg = l.leg
            """;

    private static final String PAGE = """
            select * from refund
            where billing_account_id = :account and kind = any(cast(:kinds as text[]))
              and (requested_at, refund_id) < (:at, :id)
            order by requested_at desc, refund_id desc limit :limit
            """;

    private static final String OPEN_WITHDRAWAL = """
            select 1 as one from refund
            where billing_account_id = :account and kind = 'WITHDRAWAL' and state in ('REQUESTED', 'EXECUTING')
            """;

    /** What an event of a refund that is not there waits for. */
    static String arrivalOf(String refundId) {
        return "refund:" + refundId;
    }

    /** Whether the one withdrawal that an account may have open is taken (O-8). */
    public Uni<Boolean> hasOpenWithdrawal(AccountId account) {
        return Sql.of(OPEN_WITHDRAWAL)
                .with("account", account.value())
                .one(row -> true)
                .map(Optional::isPresent);
    }

    public Uni<Optional<Refund>> find(AccountId account, String id) {
        return Sql.of("select * from refund where billing_account_id = :account and refund_id = :id")
                .with("account", account.value())
                .with("id", id)
                .list(row -> row)
                .chain(rows -> RefundRowsStore.of(account, rows))
                .map(found -> found.stream().findFirst());
    }

    /** What was ever asked of these payments, by payment. */
    public Uni<Map<String, List<RefundLeg>>> legsOf(AccountId account, Collection<String> payments) {
        return RefundRowsStore.ofPayments(account, payments)
                .map(legs -> legs.stream().collect(Collectors.groupingBy(RefundLeg::paymentId)));
    }

    Uni<List<Refund>> page(AccountId account, Collection<RefundKind> kinds, Position before, int limit) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("kinds", kinds.stream().map(RefundKind::name).toArray(String[]::new))
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", limit)
                .list(row -> row)
                .chain(rows -> RefundRowsStore.of(account, rows));
    }

    public Uni<Void> insert(AccountId account, Refund refund) {
        RefundDestination to = refund.destination();
        return Sql.of(INSERT)
                .with("account", account.value())
                .with("id", refund.id())
                .with("kind", refund.kind().name())
                .with("state", refund.state().name())
                .with("currency", refund.amount().currency().name())
                .with("amount", refund.amount().minorUnits())
                .with("destination", to.type().name())
                .with("bank", to.bank().orElse(null))
                .with("bankAccount", to.account().orElse(null))
                .with("holder", to.holder().orElse(null))
                .with("proof", to.proof().orElse(null))
                .with("sourceType", refund.source().type())
                .with("sourceId", refund.source().id())
                .with("reason", refund.reason())
                .with("requestedAt", refund.requestedAt())
                .with("doneAt", refund.doneAt().orElse(null))
                .update()
                .chain(() -> insertLegs(account, refund))
                .chain(() -> insertTaxes(account, refund));
    }

    Uni<Void> update(AccountId account, Refund refund) {
        List<RefundLeg> legs = refund.legs();
        return Sql.of("update refund set state = :state, done_at = :doneAt, destination = :destination"
                        + " where billing_account_id = :account and refund_id = :id")
                .with("account", account.value())
                .with("id", refund.id())
                .with("state", refund.state().name())
                .with("doneAt", refund.doneAt().orElse(null))
                .with("destination", refund.destination().type().name())
                .update()
                .chain(() -> ofLegs(UPDATE_LEGS, account, refund)
                        .with("references", texts(legs.stream().map(RefundLeg::referenceNumber)))
                        .with("failures", texts(legs.stream().map(RefundLeg::failure)))
                        .update())
                .replaceWithVoid();
    }

    private static Uni<Integer> insertLegs(AccountId account, Refund refund) {
        List<RefundLeg> legs = refund.legs();
        return ofLegs(INSERT_LEGS, account, refund)
                .with("payments", legs.stream().map(RefundLeg::paymentId).toArray(String[]::new))
                .with(
                        "amounts",
                        legs.stream().map(leg -> leg.amount().minorUnits()).toArray(Long[]::new))
                .with("currency", refund.amount().currency().name())
                .with("sent", legs.stream().map(leg -> leg.sent().minorUnits()).toArray(Long[]::new))
                .with(
                        "currencies",
                        legs.stream().map(leg -> leg.sent().currency().name()).toArray(String[]::new))
                .update();
    }

    private static Sql ofLegs(String statement, AccountId account, Refund refund) {
        return Sql.of(statement)
                .with("account", account.value())
                .with("id", refund.id())
                .with("legs", refund.legs().stream().map(RefundStore::number).toArray(Long[]::new))
                .with(
                        "states",
                        refund.legs().stream().map(leg -> leg.state().name()).toArray(String[]::new));
    }

    private static Uni<Void> insertTaxes(AccountId account, Refund refund) {
        record Row(Long leg, TaxShare tax) {}
        List<Row> rows = refund.legs().stream()
                .flatMap(leg -> leg.taxes().stream().map(tax -> new Row(number(leg), tax)))
                .filter(row -> row.tax.amount().isPositive())
                .toList();
        return Sql.of(INSERT_TAXES)
                .with("account", account.value())
                .with("id", refund.id())
                .with("legs", rows.stream().map(row -> row.leg).toArray(Long[]::new))
                .with("rules", rows.stream().map(row -> row.tax.rule()).toArray(String[]::new))
                .with(
                        "amounts",
                        rows.stream().map(row -> row.tax.amount().minorUnits()).toArray(Long[]::new))
                .update()
                .replaceWithVoid();
    }

    private static Long number(RefundLeg leg) {
        return (long) leg.leg();
    }

    private static @Nullable String[] texts(Stream<Optional<String>> values) {
        return values.map(value -> value.orElse(null)).toArray(String[]::new);
    }
}
