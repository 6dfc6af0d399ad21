package io.saldo.platform.service;

import io.saldo.platform.audit.FindAuditLog;
import io.saldo.platform.audit.Reasons;
import io.saldo.platform.inbox.DiscardParkedEvent;
import io.saldo.platform.inbox.FindParkedEvents;
import io.saldo.platform.inbox.ParkedEventView;
import io.saldo.platform.inbox.RetryParkedEvent;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Needs;
import io.saldo.platform.security.Role;
import io.saldo.platform.sql.UnitOfWork;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** What every service shows to operators about itself; {@code service} is its short name, such as {@code account}. */
@Path("/api/v1/services/{service}")
public class ServiceResource {

    private static final String DOCUMENT = "META-INF/quarkus-generated-openapi-doc.";

    private final OwnName name;
    private final Callers callers;
    private final FindParkedEvents findParked;
    private final RetryParkedEvent retry;
    private final DiscardParkedEvent discard;
    private final FindAuditLog findAudit;
    private final UnitOfWork unitOfWork;

    ServiceResource(
            OwnName name,
            Callers callers,
            FindParkedEvents findParked,
            RetryParkedEvent retry,
            DiscardParkedEvent discard,
            FindAuditLog findAudit,
            UnitOfWork unitOfWork) {
        this.name = name;
        this.callers = callers;
        this.findParked = findParked;
        this.retry = retry;
        this.discard = discard;
        this.findAudit = findAudit;
        this.unitOfWork = unitOfWork;
    }

    @GET
    @Path("/openapi")
    @Produces("application/yaml")
    @Blocking
    public String openApi(@PathParam("service") String service) {
        name.mustBe(service);
        return document("YAML");
    }

    /** For who asks for JSON. */
    @GET
    @Path("/openapi")
    @Produces("application/json;qs=0.1")
    @Blocking
    public String openApiAsJson(@PathParam("service") String service) {
        name.mustBe(service);
        return document("JSON");
    }

    @GET
    @Path("/parked-events")
    public Uni<Page<ParkedEventView>> parked(
            @PathParam("service") String service,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("key") @DefaultValue("") String key,
            @BeanParam PageRequest page) {
        operatorOf(service);
        return unitOfWork
                .run(() -> findParked.page(page, topic, key))
                .map(rows -> Page.of(page, rows, ParkedEventView::id));
    }

    @POST
    @Path("/parked-events/{id}/retry")
    @Cancellable(false)
    public Uni<Void> retry(@PathParam("service") String service, @PathParam("id") long id) {
        operatorOf(service);
        return retry.handle(id).invoke(ServiceResource::mustExist).replaceWithVoid();
    }

    @POST
    @Path("/parked-events/{id}/discard")
    @Cancellable(false)
    @Needs(role = Role.OPERATOR, by = OwnName.class)
    public Uni<Void> discard(
            @PathParam("service") String service,
            @PathParam("id") long id,
            @HeaderParam(Reasons.HEADER) @Nullable String header,
            @Nullable Reason body) {
        String actor = operatorOf(service);
        Optional<String> reason = Optional.ofNullable(body).flatMap(Reason::reason);
        return discard.handle(id, actor, Reasons.required(reason, header))
                .invoke(ServiceResource::mustExist)
                .replaceWithVoid();
    }

    @GET
    @Path("/audit-log")
    public Uni<Page<FindAuditLog.Entry>> auditLog(@PathParam("service") String service, @BeanParam PageRequest page) {
        operatorOf(service);
        return unitOfWork.run(() -> findAudit.page(page)).map(rows -> Page.of(page, rows, FindAuditLog.Entry::id));
    }

    private String operatorOf(String service) {
        var caller = callers.current();
        caller.mustBe(Role.OPERATOR);
        name.mustBe(service);
        return caller.name();
    }

    /** As the build made it from the code. */
    private static String document(String format) {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT + format)) {
            if (document == null) {
                throw CommonProblems.notFound();
            }
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mustExist(boolean found) {
        if (!found) {
            throw CommonProblems.notFound();
        }
    }
}
