package io.saldo.notification.unsubscribe;

import io.saldo.notification.wording.WordingConfig;
import io.saldo.platform.sql.Sql;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes the links; the key is read once, it never changes. */
@Singleton
public class LinkStore {

    private final WordingConfig config;
    private volatile @Nullable LinkKey known;

    LinkStore(WordingConfig config) {
        this.config = config;
    }

    /** How the link of a delivery is made. */
    public Uni<UnaryOperator<String>> maker() {
        URI console = config.console();
        return key().map(key -> delivery ->
                console.resolve("/unsubscribe/" + key.token(delivery)).toString());
    }

    Uni<LinkKey> key() {
        LinkKey key = known;
        return key != null
                ? Uni.createFrom().item(key)
                : Sql.of("select key from link_key")
                        .one(row -> new LinkKey(row.text("key")))
                        .map(found -> found.orElseThrow())
                        .invoke(found -> known = found);
    }
}
