package io.saldo.account.approval;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.account.Author;
import io.saldo.account.approval.OperatorDeed.Done;
import io.saldo.account.providersetting.ApprovalLimits;
import io.saldo.account.providersetting.ProviderSettingStore;
import io.saldo.account.providersetting.ProviderSettings;
import io.saldo.platform.UseCase;
import io.saldo.platform.idempotency.Answer;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Carries out what an operator wants, and undoes it to ask for an approval where it takes the day's sum above the limit.
 * So what would be refused is refused at once, and an amount that only the deed itself finds is the right one.
 */
@UseCase
public class CarryOutOrAsk {

    private final FindDeed deeds;
    private final DeedStore done;
    private final SavepointStore savepoint;
    private final AskedApprovalStore asked;
    private final ProviderSettingStore settings;
    private final BillingClock clock;

    CarryOutOrAsk(
            FindDeed deeds,
            DeedStore done,
            SavepointStore savepoint,
            AskedApprovalStore asked,
            ProviderSettingStore settings,
            BillingClock clock) {
        this.deeds = deeds;
        this.done = done;
        this.savepoint = savepoint;
        this.asked = asked;
        this.settings = settings;
        this.clock = clock;
    }

    /** The answer of the deed, or 202 with the id of the approval that it waits for. */
    @WithTransaction
    public Uni<Answer> handle(Wish wish, Author author) {
        Instant now = clock.now();
        var person = new Person(author.caller().name(), author.caller().subject());
        return asked.waiting(wish, person)
                .chain(waiting -> waiting.map(answer -> Uni.createFrom().item(answer))
                        .orElseGet(() -> settings.day(now).chain(day -> decide(wish, author, person, day))));
    }

    private Uni<Answer> decide(Wish wish, Author author, Person person, LocalDate date) {
        var day = new DeedStore.Day(person, wish.deed(), date);
        return settings.on(date, ProviderSettings.APPROVAL_LIMITS)
                .chain(limits -> limits.isLimited(wish.deed())
                        ? limited(wish, author, day, limits)
                        : deeds.of(wish.deed()).carryOut(wish, author).chain(it -> noted(day, it)));
    }

    private Uni<Answer> limited(Wish wish, Author author, DeedStore.Day day, ApprovalLimits limits) {
        return done.lock(day)
                .chain(savepoint::mark)
                .chain(() -> deeds.of(wish.deed()).carryOut(wish, author))
                .chain(it -> done.of(day, it.weight().currency())
                        .chain(sum -> sum.leavesRoomFor(it.weight(), limits)
                                ? noted(day, it)
                                : savepoint.undo().chain(() -> ask(wish, author, day, it))));
    }

    private Uni<Answer> ask(Wish wish, Author author, DeedStore.Day day, Done it) {
        return asked.ask(wish, author, day.person(), it.weight())
                .call(() -> deeds.of(wish.deed()).asked(wish, author));
    }

    private Uni<Answer> noted(DeedStore.Day day, Done it) {
        return done.note(day, it.weight()).replaceWith(it.answer());
    }
}
