package io.saldo.notification.unsubscribe;

import io.saldo.notification.contact.Language;
import io.saldo.notification.contact.Subscription;
import io.saldo.platform.id.AccountId;

/** What the link of a mail offers: that its address gets no more mails of this group about this account. */
record OptOut(AccountId account, String delivery, String email, Subscription subscription, Language language) {}
