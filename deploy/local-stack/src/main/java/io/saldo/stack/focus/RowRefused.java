package io.saldo.stack.focus;

/** A row that cannot be taken, and why; the sentence is the same for all rows of that kind. */
final class RowRefused extends Exception {

    private static final long serialVersionUID = 1L;

    RowRefused(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
