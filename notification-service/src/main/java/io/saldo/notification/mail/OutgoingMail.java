package io.saldo.notification.mail;

import io.saldo.platform.id.AccountId;

/** A planned mail with its words; its id makes the Message-ID, so that a repeated send is recognised. */
record OutgoingMail(
        AccountId account, String id, String recipient, String subject, String text, String html, int attempts) {}
