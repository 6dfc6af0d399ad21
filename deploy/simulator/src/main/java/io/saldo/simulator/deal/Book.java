package io.saldo.simulator.deal;

import io.saldo.simulator.Fields;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The latest deals of one company, the switches of each, and where merchants wish to be called. */
public final class Book {

    private final int most;
    private final Map<String, Deal> byId = new LinkedHashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, Fields> switches = new HashMap<>();
    private Switches ofAll = Switches.PROPER;
    private final URI usualCallbackUrl;
    private Optional<URI> callbackUrl = Optional.empty();

    Book(int most, URI callbackUrl) {
        this.most = most;
        this.usualCallbackUrl = callbackUrl;
    }

    void add(Deal deal) {
        byId.put(deal.id(), deal);
        if (byId.size() > most) {
            byId.remove(byId.keySet().iterator().next());
        }
    }

    public Optional<Deal> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Deals under a merchant's id, the latest last; some companies take one more than once. */
    public List<Deal> ofMerchantOrder(String merchantOrderId) {
        return byId.values().stream()
                .filter(deal -> deal.terms().merchantOrderId().equals(merchantOrderId))
                .toList();
    }

    /** The deal whose payer's first money has, or would have, that transaction. */
    public Optional<Deal> asking(String transactionId) {
        return byId.values().stream()
                .filter(deal -> deal.asked().transactionId().equals(transactionId))
                .findFirst();
    }

    /** The deal that money of a transaction came for. */
    public Optional<Deal> ofTransaction(String transactionId) {
        return byId.values().stream()
                .filter(deal -> deal.payment(transactionId).isPresent())
                .findFirst();
    }

    /** The deal that was opened under an idempotency key. */
    public Optional<Deal> byKey(String key) {
        return Optional.ofNullable(byKey.get(key)).flatMap(this::find);
    }

    public void keepKey(String key, Deal deal) {
        byKey.put(key, deal.id());
    }

    /** As time does: a key is kept for a while only. */
    void forgetKeys() {
        byKey.clear();
    }

    Switches switches(Deal deal) {
        Fields own = switches.get(deal.terms().merchantOrderId());
        return own == null ? ofAll : ofAll.with(own);
    }

    void setForAll(Fields given) {
        ofAll = Switches.PROPER.with(given);
    }

    /** May be set before the deal exists. */
    void setFor(String merchantOrderId, Fields given) {
        Switches.PROPER.with(given);
        switches.put(merchantOrderId, new Fields(given.json()));
    }

    JsonObject switchesForAll() {
        return ofAll.toJson();
    }

    /** Where a test wants all callbacks; else where the deal's merchant does, or was told to be. */
    URI callbackUrl(Deal deal) {
        return callbackUrl.or(() -> deal.terms().callbackUrl()).orElse(usualCallbackUrl);
    }

    /** Where a merchant is called about what is no deal. */
    URI usualCallbackUrl() {
        return callbackUrl.orElse(usualCallbackUrl);
    }

    void setCallbackUrl(URI url) {
        callbackUrl = Optional.of(url);
    }

    List<Deal> overdue(Instant now) {
        return byId.values().stream()
                .filter(deal -> deal.stage().isOpen())
                .filter(deal -> deal.expiresAt().isBefore(now))
                .toList();
    }

    Collection<Deal> all() {
        return byId.values();
    }

    void clear() {
        byId.clear();
        byKey.clear();
        switches.clear();
        ofAll = Switches.PROPER;
        callbackUrl = Optional.empty();
    }
}
