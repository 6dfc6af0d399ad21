package io.saldo.notification.message;

import io.saldo.notification.message.FindNewMessages.Placed;
import io.saldo.platform.time.RealTime;
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
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * New messages as they come, as {@code text/event-stream}. A stream ends after some minutes, or with the caller's token,
 * and is opened again with {@code Last-Event-ID}, which misses nothing; rights are looked at for every message.
 */
@Path("/api/v1/messages/stream")
public class StreamResource {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final CallersAudience audience;
    private final FindNewMessages messages;
    private final JsonWebToken token;
    private final RealTime realTime;

    StreamResource(CallersAudience audience, FindNewMessages messages, JsonWebToken token, RealTime realTime) {
        this.audience = audience;
        this.messages = messages;
        this.token = token;
        this.realTime = realTime;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = MessageView.class)))
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @QueryParam("locale") @DefaultValue("") String locale,
            @jakarta.ws.rs.core.Context Sse sse) {
        Audience reader = audience.current();
        String language = CallersAudience.languageOf(locale);
        Place known = Place.of(last);
        Uni<Place> begin = known == null ? messages.now() : Uni.createFrom().item(known);
        Duration length = length(Instant.ofEpochSecond(token.getExpirationTime()), realTime.now());
        return begin.onItem()
                .transformToMulti(place -> from(new AtomicReference<>(place), reader, language, sse))
                .select()
                .first(length);
    }

    /** What a token grants ends with it. */
    static Duration length(Instant tokenEnds, Instant now) {
        Duration left = Duration.between(now, tokenEnds);
        return left.compareTo(LONGEST) < 0 ? Duration.ofMillis(Math.max(1, left.toMillis())) : LONGEST;
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
                .transformToIterable(found -> events(found, place, sse));
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
