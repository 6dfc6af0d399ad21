package io.saldo.notification.webhook;

import io.saldo.notification.contact.Subscription;
import io.saldo.platform.security.Right;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as the interface shows it; its secret is shown when it is drawn and never again. */
@Schema(name = "Webhook")
public record WebhookView(
        String id,
        String url,
        List<Subscription> subscriptions,
        boolean enabled,
        Optional<String> disabledBecause,
        Instant createdAt,
        Optional<Instant> lastTakenAt) {

    /** As whoever has these rights may see it: the whole address may be a secret of those who change it. */
    WebhookView seenWith(Set<Right> rights) {
        return rights.contains(Right.SETTINGS)
                ? this
                : new WebhookView(id, Origin.of(url), subscriptions, enabled, disabledBecause, createdAt, lastTakenAt);
    }

    /** All webhooks of an account. */
    @Schema(name = "Webhooks")
    public record All(List<WebhookView> webhooks) {}

    /** What POST and PUT take; without {@code enabled} it is switched on. In order: another process knows a repeat by it. */
    @Schema(name = "WebhookWanted")
    public record Wanted(
            String url, SortedSet<Subscription> subscriptions, Optional<Boolean> enabled, Optional<String> reason) {

        WantedEndpoint endpoint() {
            return new WantedEndpoint(url, subscriptions, enabled.orElse(true));
        }
    }

    /** What a POST takes that says nothing but why. */
    @Schema(name = "WebhookReason")
    public record Why(Optional<String> reason) {}

    /** A new webhook, with its secret. */
    @Schema(name = "WebhookMade")
    public record Made(WebhookView webhook, String secret) {}

    /** A new secret; until then the old one signs as well. */
    @Schema(name = "WebhookSecret")
    public record NewSecret(String secret, Instant oldSecretUntil) {}
}
