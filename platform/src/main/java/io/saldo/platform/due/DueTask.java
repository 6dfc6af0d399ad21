package io.saldo.platform.due;

import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Work of one kind that falls due per account; there is one bean per kind. */
public interface DueTask {

    /** The kind, as it stands in {@code due_row}. */
    String kind();

    /** Locks the account's row; the first statement of the transaction. */
    Uni<Void> lock(AccountId account);

    /**
     * Does the work of exactly that instant, in the transaction that moves the row, and gives the next instant, or
     * nothing when no more is due. Work that is overdue by many periods is done instant by instant.
     */
    Uni<Optional<Instant>> run(AccountId account, Instant dueAt);

    /** Nobody is at work that has to be done before; the transaction is given up, and the oldest is looked for anew. */
    final class OutOfTurn extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfTurn(String message) {
            super(message, null, false, false);
        }
    }
}
