package io.saldo.notification.delivery;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.saldo.notification.account.Account;
import io.saldo.notification.account.AccountStore;
import io.saldo.notification.contact.ContactStore;
import io.saldo.notification.contact.Contacts;
import io.saldo.notification.contact.Language;
import io.saldo.notification.delivery.Delivery.Text;
import io.saldo.notification.news.News;
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
import java.util.Optional;

/** Plans what is to be told of a piece of news to the account named by {@code alertsTo}, once (L-7, L-8, L-13). */
@UseCase
public class Announce {

    private final AccountStore accounts;
    private final ContactStore contacts;
    private final DeliveryStore deliveries;
    private final Wording wording;
    private final IdGenerator ids;
    private final BillingClock clock;

    Announce(
            AccountStore accounts,
            ContactStore contacts,
            DeliveryStore deliveries,
            Wording wording,
            IdGenerator ids,
            BillingClock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.deliveries = deliveries;
        this.wording = wording;
        this.ids = ids;
        this.clock = clock;
    }

    /** An account that is not known yet sets the event aside. */
    @WithTransaction
    public Uni<Void> handle(AccountId account, News news) {
        return accounts.need(account)
                .chain(about -> accounts.need(about.alertsTo())
                        .chain(told -> contacts.of(told).map(chosen -> plan(news, about, told, chosen))))
                .chain(plan -> deliveries.plan(plan, clock.now()))
                .replaceWithVoid();
    }

    private Plan plan(News news, Account about, Account told, Contacts chosen) {
        List<Words> words = Arrays.stream(Language.values())
                .map(language -> wording.words(news, about, language))
                .toList();
        List<Delivery> planned = Recipients.of(news, told, chosen).stream()
                .map(recipient -> new Delivery(ids.newId("msg", told.id()), recipient, texts(recipient, words, about)))
                .toList();
        return new Plan(news, about, told, planned);
    }

    private List<Text> texts(Recipient recipient, List<Words> words, Account about) {
        if (recipient.channel() == Channel.INTERNAL) {
            return words.stream()
                    .map(w -> new Text(w.language(), w.subject(), w.body(), Optional.empty()))
                    .toList();
        }
        return words.stream()
                .filter(w -> w.language() == recipient.language())
                .map(w -> letter(w.language(), wording.letter(w, about)))
                .toList();
    }

    private static Text letter(Language language, Letter letter) {
        return new Text(language, letter.subject(), letter.text(), Optional.of(letter.html()));
    }
}
