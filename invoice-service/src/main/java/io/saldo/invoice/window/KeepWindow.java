package io.saldo.invoice.window;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.platform.UseCase;
import io.smallrye.mutiny.Uni;

/** Keeps the newest version of the setting (C-8). */
@UseCase
class KeepWindow {

    private final WindowStore windows;

    KeepWindow(WindowStore windows) {
        this.windows = windows;
    }

    @WithTransaction
    Uni<Void> handle(WindowChanged changed) {
        return windows.keep(changed.id(), changed.version(), changed.dated()).replaceWithVoid();
    }
}
