package io.saldo.account.creditcontrol;

import io.saldo.account.creditcontrol.CreditContract.Signature;
import io.saldo.account.creditcontrol.CreditContract.State;
import io.saldo.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All credit contracts of an account, oldest first: at most one is in force, at most one awaits confirmation (K-4). */
public record CreditContracts(List<CreditContract> all) {

    public CreditContracts {
        all = List.copyOf(all);
    }

    public Optional<CreditContract> inForce() {
        return in(State.IN_FORCE);
    }

    public Optional<CreditContract> awaiting() {
        return in(State.AWAITING_CONFIRMATION);
    }

    /** Whether there may be a limit: it counts once a contract is in force (K-4). */
    public boolean allowLimit() {
        return inForce().or(this::awaiting).isPresent();
    }

    /** The last one that the customer has confirmed, whether it is over or not. */
    public Optional<CreditContract> lastConfirmed() {
        return all.stream().filter(contract -> contract.confirmed().isPresent()).reduce((earlier, later) -> later);
    }

    /**
     * A contract awaits the customer; what holds goes on until then, and another one is refused meanwhile (K-4). The terms in
     * force, offered again, take back the one that awaits.
     */
    ContractDecision offered(CreditContract.Terms terms, Signature by) {
        Optional<CreditContract> awaiting = awaiting();
        if (have(awaiting.or(this::inForce), terms)) {
            return new ContractDecision.Unchanged();
        }
        if (awaiting.isEmpty()) {
            return new ContractDecision.Changed(List.of(CreditContract.offered(nextNumber(), terms, by)));
        }
        return have(inForce(), terms)
                ? new ContractDecision.Changed(List.of(awaiting.get().ended(by.at())))
                : new ContractRejection.AwaitsConfirmation();
    }

    /** The one that awaits comes into force and ends the one before (K-4). */
    ContractDecision confirmed(Signature by) {
        return awaiting()
                .<ContractDecision>map(awaiting -> new ContractDecision.Changed(Stream.concat(
                                inForce().map(before -> before.ended(by.at())).stream(),
                                Stream.of(awaiting.confirmed(by)))
                        .toList()))
                .orElseGet(ContractRejection.NothingToConfirm::new);
    }

    /** Credit control ends, and an offer is taken back; not while there is a limit, even one that counts later (K-5). */
    ContractDecision ended(Money creditLimit, Instant at) {
        List<CreditContract> open = Stream.of(inForce(), awaiting())
                .flatMap(Optional::stream)
                .map(contract -> contract.ended(at))
                .toList();
        if (open.isEmpty()) {
            return new ContractDecision.Unchanged();
        }
        return creditLimit.isZero()
                ? new ContractDecision.Changed(open)
                : new ContractRejection.LimitNotZero(creditLimit);
    }

    CreditContracts with(List<CreditContract> changed) {
        List<CreditContract> next = new ArrayList<>(all);
        changed.forEach(contract -> next.removeIf(old -> old.number() == contract.number()));
        next.addAll(changed);
        return new CreditContracts(next);
    }

    private static boolean have(Optional<CreditContract> contract, CreditContract.Terms terms) {
        return contract.filter(it -> it.terms().equals(terms)).isPresent();
    }

    private int nextNumber() {
        return 1 + all.stream().mapToInt(CreditContract::number).max().orElse(0);
    }

    private Optional<CreditContract> in(State state) {
        return all.stream().filter(contract -> contract.state() == state).findFirst();
    }
}
