package io.saldo.gateway.limit;

import io.vertx.core.buffer.Buffer;

/** A request body that has been read whole, or why it was not. */
public sealed interface Body {

    /** All of it; {@link #release} once it has been passed on. */
    record Whole(Buffer bytes, BodyMemory memory) implements Body {

        /** Gives its memory back. */
        public void release() {
            memory.release(bytes.length());
        }
    }

    /** More bytes than the route allows, by its own word or by count. */
    record TooLarge() implements Body {}

    /** Not complete in time. */
    record TooSlow() implements Body {}

    /** All bodies together need more memory than there is. */
    record NoMemory() implements Body {}

    /** The client has left before the end. */
    record Abandoned() implements Body {}
}
