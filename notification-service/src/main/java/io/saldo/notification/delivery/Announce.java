package io.saldo.notification.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.account.Account;
import io.saldo.notification.account.AccountStore;
import io.saldo.notification.contact.ContactStore;
import io.saldo.notification.contact.Language;
import io.saldo.notification.delivery.Delivery.Text;
import io.saldo.notification.news.ChannelStore;
import io.saldo.notification.news.News;
import io.saldo.notification.unsubscribe.LinkStore;
import io.saldo.notification.wording.Letter;
import io.saldo.notification.wording.Wording;
import io.saldo.notification.wording.Words;
import io.saldo.platform.UseCase;
import io.saldo.platform.id.AccountId;
import io.saldo.platform.id.IdGenerator;
import io.saldo.platform.time.BillingClock;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Plans what is to be told of a piece of news to the account named by {@code alertsTo}, once (L-7, L-8, L-13). */
@UseCase
public class Announce {

    private final AccountStore accounts;
    private final ContactStore contacts;
    private final DeliveryStore deliveries;
    private final LinkStore links;
    private final ChannelStore webhooks;
    private final Wording wording;
    private final IdGenerator ids;
    private final BillingClock clock;

    Announce(
            AccountStore accounts,
            ContactStore contacts,
            DeliveryStore deliveries,
            LinkStore links,
            ChannelStore webhooks,
            Wording wording,
            IdGenerator ids,
            BillingClock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.deliveries = deliveries;
        this.links = links;
        this.webhooks = webhooks;
        this.wording = wording;
        this.ids = ids;
        this.clock = clock;
    }

    /** An account that is not known yet sets the event aside. */
    @WithTransaction
    public Uni<Void> handle(AccountId account, News news) {
        return accounts.need(account)
                .chain(about -> accounts.need(about.alertsTo()).chain(told -> contacts.of(told)
                        .map(chosen -> Recipients.of(news, told, chosen))
                        .chain(recipients -> links.maker().map(link -> plan(news, about, told, recipients, link)))))
                .call(plan -> deliveries.plan(plan, clock.now()))
                .chain(plan -> webhooks.plan(plan.about().id(), plan.told().id(), news, clock.now()));
    }

    private Plan plan(News news, Account about, Account told, List<Recipient> recipients, UnaryOperator<String> link) {
        Map<Language, Words> words = Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> wording.words(news, about, language)));
        List<Delivery> planned = recipients.stream()
                .map(recipient -> {
                    String id = ids.newId("msg", told.id());
                    Optional<String> unsubscribe = Optional.of(link.apply(id))
                            .filter(made -> recipient.channel() == Channel.EMAIL)
                            .filter(made -> !news.kind().isLegalNotice());
                    return new Delivery(id, recipient, texts(recipient, words, about, unsubscribe), unsubscribe);
                })
                .toList();
        return new Plan(news, about, told, planned);
    }

    private List<Text> texts(
            Recipient recipient, Map<Language, Words> words, Account about, Optional<String> unsubscribe) {
        if (recipient.channel() == Channel.INTERNAL) {
            return words.values().stream()
                    .map(w -> new Text(w.language(), w.subject(), w.body(), Optional.empty()))
                    .toList();
        }
        Words own = Objects.requireNonNull(words.get(recipient.language()));
        return List.of(letter(own.language(), wording.letter(own, about, unsubscribe)));
    }

    private static Text letter(Language language, Letter letter) {
        return new Text(language, letter.subject(), letter.text(), Optional.of(letter.html()));
    }
}
