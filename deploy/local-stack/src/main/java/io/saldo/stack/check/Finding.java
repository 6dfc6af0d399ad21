package io.saldo.stack.check;

/** One thing that was looked at: how it is, and one sentence. */
public record Finding(Grade grade, String what, String sentence) {

    /** How it is. */
    public enum Grade {
        GOOD("ok"),
        OPTIONAL("optional"),
        BAD("MISSING");

        private final String word;

        Grade(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static Finding good(String what, String sentence) {
        return new Finding(Grade.GOOD, what, sentence);
    }

    static Finding optional(String what, String sentence) {
        return new Finding(Grade.OPTIONAL, what, sentence);
    }

    static Finding bad(String what, String sentence) {
        return new Finding(Grade.BAD, what, sentence);
    }

    public boolean isBad() {
        return grade == Grade.BAD;
    }
}
