package io.saldo.notification.message;

import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Caller;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;

/** A message of an account that the caller stands to: 404 without it, 403 when the caller may not read there. */
@Singleton
class FindMessageAccess implements Needs.Guard {

    private final FindMessages messages;
    private final CallersAudience audience;

    FindMessageAccess(FindMessages messages, CallersAudience audience) {
        this.messages = messages;
        this.audience = audience;
    }

    @Override
    public Uni<?> pass(Caller caller, Right right, MultivaluedMap<String, String> path) {
        String id = path.getFirst("id");
        return messages.one(audience.related(), id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .chain(_ -> messages.one(audience.current(), id))
                .map(found -> found.orElseThrow(CommonProblems::forbidden));
    }
}
