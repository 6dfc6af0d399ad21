package io.saldo.notification.delivery;

import io.saldo.notification.account.FindRelation;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.page.Page;
import io.saldo.platform.page.PageRequest;
import io.saldo.platform.security.Callers;
import io.saldo.platform.security.Right;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** Shows what was told to whom, and whether it has gone out. */
@Path("/api/v1/billing-accounts/{billingAccountId}/notifications")
public class NotificationResource {

    private final Callers callers;
    private final FindRelation relations;
    private final FindNotifications notifications;

    NotificationResource(Callers callers, FindRelation relations, FindNotifications notifications) {
        this.callers = callers;
        this.relations = relations;
        this.notifications = notifications;
    }

    @GET
    public Uni<Page<NotificationView>> list(
            @PathParam("billingAccountId") AccountId account,
            @QueryParam("kind") @DefaultValue("") String kind,
            @BeanParam PageRequest page) {
        return relations
                .require(callers.current(), Right.READ, account)
                .chain(() -> notifications.page(account, kind, page))
                .map(rows -> Page.of(page, rows, NotificationView::id));
    }
}
