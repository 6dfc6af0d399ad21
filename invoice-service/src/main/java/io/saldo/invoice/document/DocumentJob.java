package io.saldo.invoice.document;

import io.saldo.invoice.account.LockAccount;
import io.saldo.platform.due.DueTask;
import io.saldo.platform.id.AccountId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** The printing of documents, due as soon as they are issued; what fails is tried again and shown with the due work. */
@Singleton
class DocumentJob implements DueTask {

    private final LockAccount lockAccount;
    private final RenderDocuments render;

    DocumentJob(LockAccount lockAccount, RenderDocuments render) {
        this.lockAccount = lockAccount;
        this.render = render;
    }

    @Override
    public String kind() {
        return "document";
    }

    @Override
    public Uni<Void> lock(AccountId account) {
        return lockAccount.handle(account);
    }

    @Override
    public Uni<Optional<Instant>> run(AccountId account, Instant dueAt) {
        return render.handle(account).replaceWith(Optional.empty());
    }
}
