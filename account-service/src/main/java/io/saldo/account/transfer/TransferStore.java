package io.saldo.account.transfer;

import io.saldo.account.ledger.Direction;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.money.CurrencyUnit;
import io.saldo.platform.money.Money;
import io.saldo.platform.page.Position;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Transfers, a row in each of the two accounts; changed only while both are locked. */
@Singleton
class TransferStore {

    private static final String INSERT = """
            insert into transfer (billing_account_id, transfer_id, direction, counterpart, state, currency, amount, remark,
                transferred_at)
            select account, :id, direction, counterpart, :state, :currency, :amount, :remark, :at
            from (values (cast(:from as bigint), 'OUT', cast(:to as bigint)), (cast(:to as bigint), 'IN', cast(:from as bigint)))
                 as side (account, direction, counterpart)
            """;

    private static final String INSERT_LOTS = """
            insert into transfer_lot (billing_account_id, transfer_id, leg_no, lot, amount)
            select :account, :id, leg_no, lot, amount
            from unnest(cast(:lots as text[]), cast(:amounts as bigint[])) with ordinality as l (lot, amount, leg_no)
            """;

    private static final String RETURN = """
            update transfer_lot set returned = r.returned
            from unnest(cast(:returned as bigint[])) with ordinality as r (returned, leg_no)
            where billing_account_id = :account and transfer_id = :id and transfer_lot.leg_no = r.leg_no
            """;

    /** Of the accounts that this one has given to: what it has given each and not taken back. */
    private static final String GRANTED = """
            select counterpart, cast(sum(amount - reclaimed) as bigint) as granted from transfer
            where billing_account_id = :account and direction = 'OUT' and currency = :currency
              and counterpart = any(cast(:counterparts as bigint[]))
            group by counterpart
            """;

    private static final String PAGE = """
            select * from transfer
            where billing_account_id = :account and (transferred_at, transfer_id) < (:at, :id)
            order by transferred_at desc, transfer_id desc limit :limit
            """;

    Uni<Void> insert(Transfer transfer) {
        return Sql.of(INSERT)
                .with("from", transfer.from().value())
                .with("to", transfer.to().value())
                .with("id", transfer.id())
                .with("state", transfer.state().name())
                .with("currency", transfer.amount().currency().name())
                .with("amount", transfer.amount().minorUnits())
                .with("remark", transfer.remark())
                .with("at", transfer.transferredAt())
                .update()
                .chain(() -> Sql.of(INSERT_LOTS)
                        .with("account", transfer.from().value())
                        .with("id", transfer.id())
                        .with(
                                "lots",
                                transfer.legs().stream().map(Transfer.Leg::lot).toArray(String[]::new))
                        .with("amounts", units(transfer, Transfer.Leg::amount))
                        .update())
                .replaceWithVoid();
    }

    /** So much of it has gone back. */
    Uni<Void> update(Transfer transfer) {
        return Sql.of("update transfer set reclaimed = :reclaimed, reclaims = :reclaims where transfer_id = :id"
                        + " and billing_account_id = any(cast(:accounts as bigint[]))")
                .with("reclaimed", transfer.reclaimed().minorUnits())
                .with("reclaims", transfer.reclaims())
                .with("id", transfer.id())
                .with(
                        "accounts",
                        new Long[] {transfer.from().value(), transfer.to().value()})
                .update()
                .chain(() -> Sql.of(RETURN)
                        .with("account", transfer.from().value())
                        .with("id", transfer.id())
                        .with("returned", units(transfer, Transfer.Leg::returned))
                        .update())
                .replaceWithVoid();
    }

    /** To whom the account has given that transfer, if it has. */
    Uni<Optional<AccountId>> destination(AccountId from, String id) {
        return Sql.of("select counterpart from transfer"
                        + " where billing_account_id = :account and transfer_id = :id and direction = 'OUT'")
                .with("account", from.value())
                .with("id", id)
                .one(row -> row.accountId("counterpart"));
    }

    /** A transfer that the account has given, with the lots it came from. */
    Uni<Optional<Transfer>> find(AccountId from, String id) {
        return Sql.of("select * from transfer"
                        + " where billing_account_id = :account and transfer_id = :id and direction = 'OUT'")
                .with("account", from.value())
                .with("id", id)
                .one(row -> row)
                .chain(row -> row.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : legs(row.get()).map(legs -> Optional.of(transfer(row.get(), legs))));
    }

    /** What the source has given the destination in that currency and not taken back (E-12). */
    Uni<Money> granted(AccountId from, AccountId to, CurrencyUnit currency) {
        return granted(from, List.of(to), currency).map(all -> all.getOrDefault(to, Money.zero(currency)));
    }

    /** The same for several destinations; those that were given nothing are left out. */
    Uni<Map<AccountId, Money>> granted(AccountId from, Collection<AccountId> to, CurrencyUnit currency) {
        return Sql.of(GRANTED)
                .with("account", from.value())
                .with("currency", currency.name())
                .with("counterparts", to.stream().map(AccountId::value).toArray(Long[]::new))
                .list(row -> Map.entry(row.accountId("counterpart"), new Money(row.number("granted"), currency)))
                .map(rows -> rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** All transfers by which the destination has got money of that source. */
    Uni<Set<String>> ofSource(Transfer transfer) {
        return Sql.of("select transfer_id from transfer"
                        + " where billing_account_id = :account and counterpart = :source and direction = 'IN'")
                .with("account", transfer.to().value())
                .with("source", transfer.from().value())
                .list(row -> row.text("transfer_id"))
                .map(Set::copyOf);
    }

    /** From whom the account has got money that was not taken back. */
    Uni<List<AccountId>> sourcesOf(AccountId account) {
        return Sql.of("select distinct counterpart from transfer"
                        + " where billing_account_id = :account and direction = 'IN' and reclaimed < amount")
                .with("account", account.value())
                .list(row -> row.accountId("counterpart"));
    }

    /** The same, each transfer of that currency without its lots, the oldest first. */
    Uni<List<Transfer>> heldBy(AccountId account, CurrencyUnit currency) {
        return Sql.of("select * from transfer where billing_account_id = :account and direction = 'IN'"
                        + " and reclaimed < amount and currency = :currency order by transferred_at, transfer_id")
                .with("account", account.value())
                .with("currency", currency.name())
                .list(row -> transfer(row, List.of()));
    }

    /** Given and received ones, newest first, without their lots. */
    Uni<List<Sided>> page(AccountId account, Position before, int limit) {
        return Sql.of(PAGE)
                .with("account", account.value())
                .with("at", before.at())
                .with("id", before.id())
                .with("limit", limit)
                .list(row -> new Sided(transfer(row, List.of()), Direction.valueOf(row.text("direction"))));
    }

    /** A transfer, and whether the account has given or received it. */
    record Sided(Transfer transfer, Direction direction) {}

    private static Uni<List<Transfer.Leg>> legs(Row transfer) {
        CurrencyUnit currency = CurrencyUnit.of(transfer.text("currency"));
        return Sql.of("select lot, amount, returned from transfer_lot"
                        + " where billing_account_id = :account and transfer_id = :id order by leg_no")
                .with("account", transfer.number("billing_account_id"))
                .with("id", transfer.text("transfer_id"))
                .list(row -> new Transfer.Leg(
                        row.text("lot"),
                        new Money(row.number("amount"), currency),
                        new Money(row.number("returned"), currency)));
    }

    private static Transfer transfer(Row row, List<Transfer.Leg> legs) {
        CurrencyUnit currency = CurrencyUnit.of(row.text("currency"));
        boolean given = Direction.valueOf(row.text("direction")) == Direction.OUT;
        AccountId own = row.accountId("billing_account_id");
        AccountId other = row.accountId("counterpart");
        return new Transfer(
                row.text("transfer_id"),
                given ? own : other,
                given ? other : own,
                new Money(row.number("amount"), currency),
                row.text("remark"),
                TransferState.valueOf(row.text("state")),
                row.instant("transferred_at"),
                new Money(row.number("reclaimed"), currency),
                (int) row.number("reclaims"),
                legs);
    }

    private static Long[] units(Transfer transfer, Function<Transfer.Leg, Money> amount) {
        return transfer.legs().stream()
                .map(leg -> amount.apply(leg).minorUnits())
                .toArray(Long[]::new);
    }
}
