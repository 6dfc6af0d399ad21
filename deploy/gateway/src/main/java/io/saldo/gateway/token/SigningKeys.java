package io.saldo.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The realm's keys: fetched at start, again now and then, and when a token names an unknown one.
 *
 * <p>Keys once fetched are kept while the realm is away. Fetches are some seconds apart at least, so that tokens with
 * invented key ids cost the realm nothing. One instance per event loop.
 */
public final class SigningKeys {

    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final long TIMEOUT_MILLIS = 3000;
    private static final System.Logger LOG = System.getLogger(SigningKeys.class.getName());

    private final Vertx vertx;
    private final Realm realm;
    private final HttpClient client;
    private KeySet current = KeySet.NONE;
    private @Nullable Future<KeySet> running;
    private long notBeforeNanos;

    public SigningKeys(Vertx vertx, Realm realm) {
        this.vertx = vertx;
        this.realm = realm;
        this.notBeforeNanos = System.nanoTime();
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT_MILLIS));
    }

    /** Fetches until it succeeds once, then every few minutes. */
    public void start() {
        fetch().onFailure(this::retryLater);
        vertx.setPeriodic(PERIOD.toMillis(), ignored -> fetch().onFailure(SigningKeys::keepOld));
    }

    private void retryLater(Throwable cause) {
        LOG.log(System.Logger.Level.WARNING, "the realm's keys are not to be had yet: {0}", cause.getMessage());
        vertx.setTimer(FIRST_RETRY.toMillis(), ignored -> fetch().onFailure(this::retryLater));
    }

    private static void keepOld(Throwable cause) {
        LOG.log(System.Logger.Level.WARNING, "the realm''s keys stay as they are: {0}", cause.getMessage());
    }

    /** Whether any key is known. */
    public boolean loaded() {
        return !current.isEmpty();
    }

    KeySet current() {
        return current;
    }

    /** The keys after a fetch; without one when the last is too young. */
    Future<KeySet> refresh() {
        if (running == null && System.nanoTime() - notBeforeNanos < 0) {
            return Future.succeededFuture(current);
        }
        return fetch().otherwise(ignored -> current);
    }

    private Future<KeySet> fetch() {
        if (running != null) {
            return running;
        }
        notBeforeNanos = System.nanoTime() + realm.betweenFetches().toNanos();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(realm.keys().toString())
                .setTimeout(TIMEOUT_MILLIS);
        Future<KeySet> fetch = client.request(options)
                .compose(request -> request.send().compose(HttpClientResponse::body))
                .map(document -> KeySet.read(vertx, realm, document))
                .onSuccess(keys -> current = keys)
                .onComplete(ignored -> running = null);
        running = fetch.isComplete() ? null : fetch;
        return fetch;
    }
}
