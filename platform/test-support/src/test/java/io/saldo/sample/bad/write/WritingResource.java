package io.saldo.sample.bad.write;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Writes that a closed browser would roll back. */
public interface WritingResource {

    class Post {
        @POST
        public void write() {}
    }

    class Put {
        @PUT
        public void write() {}
    }

    class Patch {
        @PATCH
        public void write() {}
    }

    class Delete {
        @DELETE
        public void write() {}
    }

    class PostOnPurpose {
        @POST
        @Cancellable(true)
        public void write() {}
    }

    @Cancellable
    class PutByDefault {
        @PUT
        public void write() {}
    }
}
