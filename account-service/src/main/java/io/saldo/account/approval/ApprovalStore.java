package io.saldo.account.approval;

import io.saldo.account.approval.Approval.Decision;
import io.saldo.account.approval.Approval.Refusal;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The approvals; one is locked while it is decided. */
@Singleton
class ApprovalStore {

    /** Of a value that is set only one may be open (K-4). */
    private static final String INSERT = """
            insert into approval (approval_id, deed, billing_account_id, object, request, currency, amount, asker,
                asker_subject, asked_at, reason, state, alone)
            values (:id, :deed, :account, :object, :request, :currency, :amount, :asker, :subject, :at, :reason, 'OPEN',
                :alone)
            on conflict do nothing
            """;

    private static final String SAVE = """
            update approval set state = :state, decided_by = :by, decided_at = :at, decision_reason = :why,
                refusal_type = :type, refusal_detail = :detail, refused_at = :refusedAt
            where approval_id = :id
            """;
    private static final String PAGE = """
            select * from approval where approval_no < :before and (:state = '' or state = :state)
            order by approval_no desc limit :limit
            """;
    private static final String OPEN =
            "select * from approval where state = 'OPEN' and alone and deed = :deed and object = :object";

    /** False when another one is open. */
    Uni<Boolean> insert(Approval approval) {
        Wish wish = approval.wish();
        return Sql.of(INSERT)
                .with("id", approval.id())
                .with("deed", wish.deed().name())
                .with("account", wish.account().map(AccountId::value).orElse(null))
                .with("object", wish.object())
                .with("request", wish.request())
                .with("currency", approval.amount().currency().name())
                .with("amount", approval.amount().minorUnits())
                .with("asker", approval.asker().name())
                .with("subject", approval.asker().subject())
                .with("at", approval.askedAt())
                .with("reason", approval.reason())
                .with("alone", wish.isAlone())
                .update()
                .map(rows -> rows == 1);
    }

    /** The one that a wish of its kind has to wait for. */
    Uni<Optional<Approval>> open(Wish wish) {
        return !wish.isAlone()
                ? Uni.createFrom().item(Optional.empty())
                : Sql.of(OPEN)
                        .with("deed", wish.deed().name())
                        .with("object", wish.object())
                        .one(ApprovalStore::approval);
    }

    Uni<Void> lock(String id) {
        return Sql.of("select 1 as one from approval where approval_id = :id for update")
                .with("id", id)
                .list(row -> true)
                .replaceWithVoid();
    }

    Uni<Optional<Approval>> find(String id) {
        return Sql.of("select * from approval where approval_id = :id")
                .with("id", id)
                .one(ApprovalStore::approval);
    }

    Uni<List<Approval>> page(Optional<ApprovalState> state, PageRequest page) {
        return Sql.of(PAGE)
                .with("before", page.beforeNumber())
                .with("state", state.map(ApprovalState::name).orElse(""))
                .with("limit", page.rowsToRead())
                .list(ApprovalStore::approval);
    }

    /** Only while it is locked. */
    Uni<Integer> save(Approval approval) {
        return Sql.of(SAVE)
                .with("id", approval.id())
                .with("state", approval.state().name())
                .with("by", approval.decision().map(Decision::by).orElse(null))
                .with("at", approval.decision().map(Decision::at).orElse(null))
                .with("why", approval.decision().flatMap(Decision::reason).orElse(null))
                .with("type", approval.refusal().map(Refusal::type).orElse(null))
                .with("detail", approval.refusal().map(Refusal::detail).orElse(null))
                .with("refusedAt", approval.refusal().map(Refusal::at).orElse(null))
                .update();
    }

    private static Approval approval(Row row) {
        var wish = new Wish(
                LimitedDeed.valueOf(row.text("deed")),
                row.optionalNumber("billing_account_id").map(AccountId::new),
                row.text("object"),
                row.text("request"));
        return new Approval(
                row.text("approval_id"),
                wish,
                new Money(row.number("amount"), CurrencyUnit.of(row.text("currency"))),
                new Person(row.text("asker"), row.text("asker_subject")),
                row.instant("asked_at"),
                row.text("reason"),
                ApprovalState.valueOf(row.text("state")),
                row.optionalText("decided_by")
                        .map(by -> new Decision(by, row.instant("decided_at"), row.optionalText("decision_reason"))),
                row.optionalText("refusal_type")
                        .map(type -> new Refusal(type, row.text("refusal_detail"), row.instant("refused_at"))),
                row.number("approval_no"));
    }
}
