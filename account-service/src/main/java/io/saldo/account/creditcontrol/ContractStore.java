package io.saldo.account.creditcontrol;

import io.saldo.account.account.BillingAccount;
import io.saldo.account.creditcontrol.CreditContract.Signature;
import io.saldo.account.creditcontrol.CreditContract.State;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.sql.Row;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The credit contracts of accounts; only while the account is locked are they written. */
@Singleton
public class ContractStore {

    private static final String SAVE = """
            insert into credit_contract (billing_account_id, contract_no, state, settlement_cycle, payment_term_days,
                offered_at, offered_by, confirmed_at, confirmed_by, ended_at)
            values (:account, :number, :state, :cycle, :days, :offeredAt, :offeredBy,
                cast(cast(:confirmedAt as text) as timestamptz), cast(:confirmedBy as text),
                cast(cast(:endedAt as text) as timestamptz))
            on conflict (billing_account_id, contract_no) do update
            set state = excluded.state, confirmed_at = excluded.confirmed_at, confirmed_by = excluded.confirmed_by,
                ended_at = excluded.ended_at
            """;

    /** One that was confirmed on paper has no row before it is over. */
    public Uni<CreditContracts> find(BillingAccount account) {
        return Sql.of("select * from credit_contract where billing_account_id = :account order by contract_no")
                .with("account", account.id().value())
                .list(ContractStore::contract)
                .map(CreditContracts::new)
                .map(found -> account.profile().credit().controlled()
                                && found.inForce().isEmpty()
                        ? new CreditContracts(
                                Stream.concat(Stream.of(CreditContract.onPaper(account)), found.all().stream())
                                        .toList())
                        : found);
    }

    /** In their order: what ends is written before what begins. */
    Uni<Void> save(AccountId account, List<CreditContract> contracts) {
        return Multi.createFrom()
                .iterable(contracts)
                .onItem()
                .transformToUniAndConcatenate(contract -> save(account, contract))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Integer> save(AccountId account, CreditContract contract) {
        return Sql.of(SAVE)
                .with("account", account.value())
                .with("number", contract.number())
                .with("state", contract.state().name())
                .with("cycle", contract.terms().settlementCycle().name())
                .with("days", contract.terms().paymentTermDays())
                .with("offeredAt", contract.offered().at())
                .with("offeredBy", contract.offered().by())
                .with(
                        "confirmedAt",
                        contract.confirmed()
                                .map(Signature::at)
                                .map(Object::toString)
                                .orElse(null))
                .with("confirmedBy", contract.confirmed().map(Signature::by).orElse(null))
                .with("endedAt", contract.endedAt().map(Object::toString).orElse(null))
                .update();
    }

    private static CreditContract contract(Row row) {
        return new CreditContract(
                Math.toIntExact(row.number("contract_no")),
                State.valueOf(row.text("state")),
                new CreditContract.Terms(
                        CreditContract.SettlementCycle.valueOf(row.text("settlement_cycle")),
                        Math.toIntExact(row.number("payment_term_days"))),
                new Signature(row.text("offered_by"), row.instant("offered_at")),
                row.optionalInstant("confirmed_at").map(at -> new Signature(row.text("confirmed_by"), at)),
                row.optionalInstant("ended_at"));
    }
}
