package io.saldo.account.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.AccountCrashPoint;
import io.saldo.account.ledger.LedgerStore;
import io.saldo.account.relation.Administrator;
import io.saldo.account.relation.PayerLink;
import io.saldo.account.relation.RelationStore;
import io.saldo.platform.UseCase;
import io.saldo.platform.audit.AuditLog;
import io.saldo.platform.fault.Crash;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.inbox.ParkedEvents;
import io.saldo.platform.security.Caller;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Registers a cloud account once: its billing account, its own payer link, its owner, an empty book. */
@UseCase
class RegisterAccount {

    private final AccountStore accounts;
    private final AccountAnnouncementStore announcements;
    private final RelationStore relations;
    private final LedgerStore ledger;
    private final FindDefaults defaults;
    private final ParkedEvents parked;
    private final AuditLog audit;
    private final IdGenerator ids;
    private final BillingClock clock;
    private final ObjectMapper json;

    RegisterAccount(
            AccountStore accounts,
            AccountAnnouncementStore announcements,
            RelationStore relations,
            LedgerStore ledger,
            FindDefaults defaults,
            ParkedEvents parked,
            AuditLog audit,
            IdGenerator ids,
            BillingClock clock,
            ObjectMapper json) {
        this.accounts = accounts;
        this.announcements = announcements;
        this.relations = relations;
        this.ledger = ledger;
        this.defaults = defaults;
        this.parked = parked;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** What became of a registration. */
    enum Outcome {
        CREATED,
        REPEATED,
        /** The cloud account is registered with another body. */
        DIFFERENT
    }

    @WithTransaction
    Uni<Outcome> handle(String cloudAccountId, Registration registration, Caller caller) {
        Instant now = clock.now();
        String request = text(registration);
        return defaults.find(now)
                .map(found -> registration.open(ids.newAccount(), cloudAccountId, found, now))
                .chain(account -> accounts.insert(account, request)
                        .chain(first -> first ? complete(account, caller, now) : compare(cloudAccountId, request)));
    }

    private Uni<Outcome> complete(BillingAccount account, Caller caller, Instant now) {
        return accounts.saveTerms(account)
                .chain(() -> relations.add(PayerLink.own(account.id(), account.cloudAccountId())))
                .chain(() -> relations.add(
                        account.id(), new Administrator(account.cloudAccountId(), Administrator.Kind.OWNER), now))
                .chain(() -> ledger.openBook(account.id()))
                .chain(() -> announcements.announce(account, now))
                .chain(() -> audit.append(registered(account, caller)))
                .chain(() -> parked.release("account:" + account.id()))
                .invoke(() -> Crash.at(AccountCrashPoint.REGISTRATION_BEFORE_COMMIT))
                .replaceWith(Outcome.CREATED);
    }

    private Uni<Outcome> compare(String cloudAccountId, String request) {
        return accounts.registration(cloudAccountId)
                .map(kept -> kept.filter(request::equals).isPresent() ? Outcome.REPEATED : Outcome.DIFFERENT);
    }

    private static AuditLog.Change registered(BillingAccount account, Caller caller) {
        return new AuditLog.Change(
                caller.name(),
                "register-account",
                Optional.of(account.id()),
                account.cloudAccountId(),
                "Registration of the cloud account",
                Optional.empty(),
                Optional.of(account.profile()));
    }

    private String text(Registration registration) {
        try {
            return json.writeValueAsString(registration);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
