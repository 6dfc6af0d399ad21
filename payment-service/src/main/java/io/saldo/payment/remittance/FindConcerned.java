package io.saldo.payment.remittance;

import io.saldo.payment.bank.StoredLine;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds the claims that a line has something to do with. */
@Singleton
class FindConcerned {

    private final ClaimStore claims;

    FindConcerned(ClaimStore claims) {
        this.claims = claims;
    }

    Uni<List<String>> by(StoredLine line) {
        return claims.concernedBy(line);
    }
}
