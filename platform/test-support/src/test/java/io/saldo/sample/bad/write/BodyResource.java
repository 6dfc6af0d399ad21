package io.saldo.sample.bad.write;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Bodies of which nobody knows what they need. */
public interface BodyResource {

    class Post {
        @POST
        @Cancellable(false)
        public void write(String body) {}
    }

    class Put {
        @PUT
        @Cancellable(false)
        public void write(@PathParam("id") String id, String body) {}
    }

    class Patch {
        @PATCH
        @Cancellable(false)
        public void write(String body, @HeaderParam("X-Reason") String reason) {}
    }
}
