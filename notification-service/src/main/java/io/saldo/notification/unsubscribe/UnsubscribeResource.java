package io.saldo.notification.unsubscribe;

import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * Where the unsubscribe link of a mail leads; there is no token of the realm, the signature in the link is the proof.
 * Looking changes nothing, since programs look at links too; a mail client unsubscribes by a POST (RFC 8058).
 */
@Path("/unsubscribe/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class UnsubscribeResource {

    private final FindOptOut find;
    private final Unsubscribe unsubscribe;
    private final UnsubscribePage page;
    private final UnitOfWork unitOfWork;

    UnsubscribeResource(FindOptOut find, Unsubscribe unsubscribe, UnsubscribePage page, UnitOfWork unitOfWork) {
        this.find = find;
        this.unsubscribe = unsubscribe;
        this.page = page;
        this.unitOfWork = unitOfWork;
    }

    @GET
    public Uni<Response> ask(@PathParam("token") String token) {
        return unitOfWork.run(() -> find.of(token)).map(found -> answer(found, page::question));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Cancellable(false)
    public Uni<Response> unsubscribe(@PathParam("token") String token) {
        return unsubscribe.handle(token).map(found -> answer(found, page::done));
    }

    private Response answer(Optional<OptOut> found, Function<OptOut, String> says) {
        return Response.status(found.isPresent() ? Response.Status.OK : Response.Status.NOT_FOUND)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
                .entity(found.map(says).orElseGet(page::unknown))
                .build();
    }
}
