package io.saldo.account.approval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.saldo.account.providersetting.LimitedDeed;
import io.saldo.platform.id.AccountId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Writes requests into wishes and reads them again: what is approved is what was asked for. */
@Singleton
public class Wishes {

    private final ObjectMapper json;

    Wishes(ObjectMapper json) {
        this.json = json;
    }

    public Wish of(LimitedDeed deed, Optional<AccountId> account, String object, Object request) {
        try {
            return new Wish(deed, account, object, json.writeValueAsString(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T read(Wish wish, Class<T> type) {
        try {
            return json.readValue(wish.request(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
