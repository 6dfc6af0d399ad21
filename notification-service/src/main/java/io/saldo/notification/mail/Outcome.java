package io.saldo.notification.mail;

/** What the mail server said. */
sealed interface Outcome {

    /** It has taken the mail. */
    record Taken() implements Outcome {}

    /** It will never take it: the address does not exist, or the mail is refused. */
    record Refused(String reason) implements Outcome {}

    /** It could not be asked, or asks for another attempt. */
    record NotNow(String reason) implements Outcome {}
}
