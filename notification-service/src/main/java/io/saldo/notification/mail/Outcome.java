package io.saldo.notification.mail;

/** What the mail server said. */
sealed interface Outcome {

    /** It has taken the mail. */
    record Taken() implements Outcome {}

    /** It will never take it: the address does not exist, or the mail is refused. */
    record Refused(String reason) implements Outcome {}

    /** It asks for another attempt with this mail. */
    record NotNow(String reason) implements Outcome {}

    /** It did not answer, or takes nothing from us: that may be this mail or all of them. */
    record NoAnswer(String reason, boolean mayHaveTakenIt) implements Outcome {

        /** Whether the mail goes again as soon as the server answers to another one; a reader gets few copies then. */
        boolean waitsForTheServer(OutgoingMail mail) {
            return !mayHaveTakenIt || mail.attempts() == 0;
        }
    }
}
