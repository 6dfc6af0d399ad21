package io.saldo.account.payee;

import io.saldo.account.relation.PayerLink;
import io.saldo.platform.due.DueRows;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The payer links as rows; changed only while the accounts on both ends are locked. */
@Singleton
class PayerLinkStore {

    /** The moment at which a link begins. */
    static final String BEGINS = "payer-begins";

    private static final String DROP = """
            delete from payer_link where cloud_account_id = :cloudAccount and effective_from > :now
            """;

    private static final String END = """
            update payer_link set effective_to = cast(cast(:to as text) as timestamptz)
            where billing_account_id = :account and cloud_account_id = :cloudAccount
              and effective_from is not distinct from cast(cast(:from as text) as timestamptz)
            """;

    private static final String ADD = """
            insert into payer_link (billing_account_id, cloud_account_id, type, effective_from, requested_by)
            values (:account, :cloudAccount, :type, :from, :by)
            """;

    private static final String NEXT = """
            select min(effective_from) as next from payer_link
            where billing_account_id = :account and effective_from > :after
            """;

    private static final String FOLLOWS_A_STOPPED_ONE = """
            select 1 as one from payer_link began
            join payer_link ended on ended.cloud_account_id = began.cloud_account_id
                                 and ended.effective_to = began.effective_from
            join billing_account former on former.billing_account_id = ended.billing_account_id
            where began.billing_account_id = :account and began.effective_from = :at and former.suspension <> 'NORMAL'
            limit 1
            """;

    private static final String ROW =
            "select cloud_account_id, type, effective_from, effective_to, requested_by from payer_link";

    private static final String LATEST = ROW + """
             where billing_account_id = :account and cloud_account_id = :cloudAccount
            order by effective_from desc nulls last limit 1
            """;

    private static final String ROWS = ROW + """
             where billing_account_id = :account
              and (coalesce(effective_from, :oldest) < :at
                   or (coalesce(effective_from, :oldest) = :at and cloud_account_id > :id))
            order by effective_from desc nulls last, cloud_account_id limit :limit
            """;

    /** In a list, where a link stands that has held since the cloud account came. */
    static final Instant SINCE_EVER = Instant.EPOCH;

    private final DueRows dueRows;

    PayerLinkStore(DueRows dueRows) {
        this.dueRows = dueRows;
    }

    Uni<Void> save(PayerChange change, String by, Instant now) {
        PayerLink present = change.present();
        return Sql.of(DROP)
                .with("cloudAccount", present.cloudAccountId())
                .with("now", now)
                .update()
                .chain(() -> Sql.of(END)
                        .with("to", text(present.effectiveTo()))
                        .with("account", present.billingAccountId().value())
                        .with("cloudAccount", present.cloudAccountId())
                        .with("from", text(present.effectiveFrom()))
                        .update())
                .chain(() -> change.next().map(next -> begin(next, by, now)).orElseGet(() -> Uni.createFrom()
                        .voidItem()));
    }

    /** The next instant after one at which the account begins to pay for somebody. */
    Uni<Optional<Instant>> next(AccountId account, Instant after) {
        return Sql.of(NEXT)
                .with("account", account.value())
                .with("after", after)
                .one(row -> row.optionalInstant("next"))
                .map(found -> found.flatMap(next -> next));
    }

    Uni<Boolean> beginsAt(AccountId account, Instant at) {
        return Sql.of("select 1 as one from payer_link"
                        + " where billing_account_id = :account and effective_from = :at limit 1")
                .with("account", account.value())
                .with("at", at)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** Whether somebody whose services do not run paid until then for one that the account pays for from then on. */
    Uni<Boolean> followsAStoppedOne(AccountId account, Instant at) {
        return Sql.of(FOLLOWS_A_STOPPED_ONE)
                .with("account", account.value())
                .with("at", at)
                .one(row -> true)
                .map(Optional::isPresent);
    }

    /** All that the account pays, paid or will pay for, the latest first. */
    Uni<List<PayeeView>> page(AccountId account, Position before, int limit, Instant now) {
        return Sql.of(ROWS)
                .with("account", account.value())
                .with("oldest", SINCE_EVER)
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", limit)
                .list(row -> view(row, now));
    }

    /** The newest link, empty when there never was one. */
    Uni<Optional<PayeeView>> latest(AccountId account, String cloudAccountId, Instant now) {
        return Sql.of(LATEST)
                .with("account", account.value())
                .with("cloudAccount", cloudAccountId)
                .one(row -> view(row, now));
    }

    private Uni<Void> begin(PayerLink link, String by, Instant now) {
        AccountId account = link.billingAccountId();
        return Sql.of(ADD)
                .with("account", account.value())
                .with("cloudAccount", link.cloudAccountId())
                .with("type", link.type().name())
                .with("from", link.effectiveFrom().orElseThrow())
                .with("by", by)
                .update()
                .chain(() -> next(account, now))
                .chain(next -> dueRows.schedule(account, BEGINS, next.orElseThrow()))
                .replaceWithVoid();
    }

    private static PayeeView view(Row row, Instant now) {
        return PayeeView.of(
                row.text("cloud_account_id"),
                PayerLink.Type.valueOf(row.text("type")),
                row.optionalInstant("effective_from"),
                row.optionalInstant("effective_to"),
                row.optionalText("requested_by"),
                now);
    }

    private static @Nullable String text(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }
}
