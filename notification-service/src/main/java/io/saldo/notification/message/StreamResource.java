package io.saldo.notification.message;

import io.saldo.notification.message.FindNewMessages.Placed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * New messages as they come, as {@code text/event-stream}. A stream ends after some minutes and is opened again with
 * {@code Last-Event-ID}, which misses nothing; rights are looked at for every message.
 */
@Path("/api/v1/messages/stream")
public class StreamResource {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LENGTH = Duration.ofMinutes(10);

    private final CallersAudience audience;
    private final FindNewMessages messages;

    StreamResource(CallersAudience audience, FindNewMessages messages) {
        this.audience = audience;
        this.messages = messages;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @QueryParam("locale") @DefaultValue("") String locale,
            @jakarta.ws.rs.core.Context Sse sse) {
        Audience reader = audience.current();
        String language = CallersAudience.languageOf(locale);
        Place known = Place.of(last);
        Uni<Place> begin = known == null ? messages.now() : Uni.createFrom().item(known);
        return begin.onItem().transformToMulti(place -> from(new AtomicReference<>(place), reader, language, sse));
    }

    private Multi<OutboundSseEvent> from(AtomicReference<Place> place, Audience reader, String language, Sse sse) {
        Context request = Objects.requireNonNull(Vertx.currentContext());
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .emitOn(work -> request.runOnContext(nothing -> work.run()))
                .onItem()
                .transformToUniAndConcatenate(tick -> messages.after(place.get(), reader, language))
                .onItem()
                .transformToIterable(found -> events(found, place, sse))
                .select()
                .first(LENGTH);
    }

    /** Something at every look: what is new, or a comment that keeps the connection open. */
    private static List<OutboundSseEvent> events(List<Placed> found, AtomicReference<Place> place, Sse sse) {
        if (found.isEmpty()) {
            return List.of(sse.newEventBuilder().comment("").build());
        }
        place.set(found.getLast().place());
        return found.stream().map(placed -> event(placed, sse)).toList();
    }

    private static OutboundSseEvent event(Placed placed, Sse sse) {
        return sse.newEventBuilder()
                .id(placed.place().toString())
                .name("message")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(MessageView.class, placed.message())
                .build();
    }
}
