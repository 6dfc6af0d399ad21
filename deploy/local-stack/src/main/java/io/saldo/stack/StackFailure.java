package io.saldo.stack;

/** Something that a person must know and can do something about, in one sentence. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackFailure(String sentence) {
        super(sentence);
    }

    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
