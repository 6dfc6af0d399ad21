package io.saldo.payment.remittance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.payment.bank.BankLineStore;
import io.saldo.payment.bank.FindWantedLines.Wanted;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps that a line was looked at; what was wanted meanwhile is still to be done. */
@UseCase
class KeepLooked {

    private final BankLineStore lines;

    KeepLooked(BankLineStore lines) {
        this.lines = lines;
    }

    @WithTransaction
    Uni<Integer> handle(Wanted wanted, boolean done) {
        var line = wanted.stored().line();
        return done ? lines.looked(line, wanted.wanted()) : lines.postpone(line);
    }
}
