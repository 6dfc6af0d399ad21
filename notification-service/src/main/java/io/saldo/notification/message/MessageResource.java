package io.saldo.notification.message;

import io.saldo.notification.message.MarkMessage.Mark;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.problem.CommonProblems;
import io.saldo.platform.security.Needs;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** Internal messages of the accounts that the caller may see, newest first, and whether the caller has read them. */
@Path("/api/v1/messages")
public class MessageResource {

    private final CallersAudience audience;
    private final FindMessages messages;
    private final MarkMessage mark;

    MessageResource(CallersAudience audience, FindMessages messages, MarkMessage mark) {
        this.audience = audience;
        this.messages = messages;
        this.mark = mark;
    }

    @GET
    public Uni<Page<MessageView>> list(
            @QueryParam("billingAccountId") @Nullable AccountId account,
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("locale") @DefaultValue("") String locale,
            @BeanParam PageRequest page) {
        var filter = new MessageFilter(Optional.ofNullable(account), unread, CallersAudience.languageOf(locale));
        return messages.page(audience.current(), filter, page).map(rows -> Page.of(page, rows, FindMessages::position));
    }

    /** How many messages the caller has not read; a thousand stands for more. */
    public record Unread(long unread) {}

    @GET
    @Path("/unread")
    public Uni<Unread> unread(@QueryParam("billingAccountId") @Nullable AccountId account) {
        var filter = new MessageFilter(Optional.ofNullable(account), true, "");
        return messages.unread(audience.current(), filter).map(Unread::new);
    }

    @PATCH
    @Path("/{id}")
    @Cancellable(false)
    @Needs(by = FindMessageAccess.class)
    public Uni<MessageView> mark(@PathParam("id") String id, Mark wanted) {
        Audience reader = audience.current();
        return messages.one(audience.related(), id)
                .map(found -> found.orElseThrow(CommonProblems::notFound))
                .chain(() -> mark.handle(reader, id, wanted))
                .map(message -> message.orElseThrow(CommonProblems::forbidden));
    }
}
