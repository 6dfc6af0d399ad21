package io.saldo.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.saldo.notification.account.Account;
import io.saldo.notification.contact.Contact;
import io.saldo.notification.contact.Contacts;
import io.saldo.notification.contact.Language;
import io.saldo.notification.contact.Subscription;
import io.saldo.notification.news.Figures;
import io.saldo.notification.news.News;
import io.saldo.notification.news.NewsKind;
import io.saldo.notification.news.Reach;
import io.saldo.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecipientsTest {

    private static final Account ACCOUNT =
            new Account(AccountId.of(1, 1), "Maju", "own@a.test", "id", List.of(), List.of(), AccountId.of(1, 1));
    private static final Recipient MESSAGE =
            new Recipient(Channel.INTERNAL, ACCOUNT.id().toString(), Language.ID);
    private static final Recipient MAIL = new Recipient(Channel.EMAIL, "a@a.test", Language.EN);

    private final News low = News.of(NewsKind.LOW_BALANCE, "epi", Instant.parse("2026-11-02T03:00:00Z"), Figures.NONE);

    @Test
    @DisplayName("SP-8")
    void tellsTheAccountAndEachContactThatWantsIt() {
        var contacts = new Contacts(List.of(
                new Contact("a@a.test", Language.EN, Set.of(Subscription.BALANCE), Set.of()),
                new Contact("b@a.test", Language.ID, Set.of(Subscription.INVOICE), Set.of())));
        assertEquals(List.of(MESSAGE, MAIL), Recipients.of(low, ACCOUNT, contacts));
        assertEquals(List.of(MESSAGE), Recipients.of(low.by(Reach.MESSAGE_ONLY), ACCOUNT, contacts));
        assertEquals(List.of(MAIL), Recipients.of(low.by(Reach.MAIL_ONLY), ACCOUNT, contacts));
    }

    @Test
    void leavesTheMessageWhenNobodyWantsMail() {
        assertEquals(List.of(MESSAGE), Recipients.of(low, ACCOUNT, new Contacts(List.of())));
    }
}
