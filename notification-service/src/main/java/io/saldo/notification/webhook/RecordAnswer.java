package io.saldo.notification.webhook;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.delivery.Announce;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.webhook.WebhookStore.Standing;
import io.saldo.platform.UseCase;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps what an endpoint has said: taken, to be tried again after a pause, or tried often enough; then it is switched
 * off and its account is told.
 */
@UseCase
class RecordAnswer {

    private final WebhookStore webhooks;
    private final DisabledStore disabled;
    private final Announce announce;
    private final BillingClock clock;

    RecordAnswer(WebhookStore webhooks, DisabledStore disabled, Announce announce, BillingClock clock) {
        this.webhooks = webhooks;
        this.disabled = disabled;
        this.announce = announce;
        this.clock = clock;
    }

    /** Nothing is left to be kept of an endpoint that was removed meanwhile. */
    @WithTransaction
    Uni<Void> handle(OutgoingCall call, Answer answer) {
        return webhooks.lock(call)
                .chain(endpoint -> endpoint.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : webhooks.attempt(call, answer).chain(() -> outcome(call, answer, endpoint.get())));
    }

    private Uni<Void> outcome(OutgoingCall call, Answer answer, Standing endpoint) {
        if (answer.isGood()) {
            return webhooks.sent(call, clock.now()).replaceWithVoid();
        }
        if (!endpoint.url().equals(call.url())) { // said by an address that it has left: the new one is asked at once
            return webhooks.again(call, Optional.of(Duration.ZERO)).replaceWithVoid();
        }
        Optional<Duration> pause = answer.isGone() ? Optional.empty() : Pauses.after(call.tries() + 1);
        Uni<Integer> again =
                webhooks.again(call, pause).call(() -> webhooks.rest(call, Pauses.rest(endpoint.failures() + 1)));
        return pause.isPresent() ? again.replaceWithVoid() : again.chain(() -> giveUp(call, answer.isGone()));
    }

    private Uni<Void> giveUp(OutgoingCall call, boolean gone) {
        return disabled.disable(call, gone, gone ? "answered 410 Gone" : "took nothing for days")
                .chain(done -> done
                        ? disabled.failAll(call.account(), call.endpointId()).chain(() -> tell(call, gone))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(OutgoingCall call, boolean gone) {
        var figures = Figures.NONE
                .with("url", Origin.of(call.url()))
                .with("webhookId", call.endpointId())
                .with("gone", gone ? "GONE" : "FAILED");
        return announce.handle(
                call.account(),
                News.of(NewsKind.WEBHOOK_DISABLED, call.endpointId(), clock.now(), figures)
                        .onceBy(call.endpointId() + "/" + call.id() + "/" + call.tries()));
    }
}
