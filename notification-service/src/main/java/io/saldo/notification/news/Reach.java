package io.saldo.notification.news;

/** By which channels a piece of news goes out. */
public enum Reach {
    MAIL_ONLY,
    MESSAGE_AND_MAIL,
    MESSAGE_ONLY
}
