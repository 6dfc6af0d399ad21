package io.saldo.test.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a Java source into the members of its outermost types, without a compiler. */
final class JavaMembers {

    private static final Pattern TOKEN = Pattern.compile("(?s)(?<comment>//[^\\n]*|/\\*.*?\\*/)"
            + "|\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'"
            + "|(?<mark>[{}();])");

    private final List<Member> members = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private int braces;
    private int parentheses;

    private JavaMembers() {}

    /** A field, method or nested type as it is written, and the same without comments. */
    record Member(String text, String code) {}

    static List<Member> of(String source) {
        JavaMembers cutting = new JavaMembers();
        int end = 0;
        Matcher tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            cutting.take(source.substring(end, tokens.start()));
            cutting.take(tokens.toMatchResult());
            end = tokens.end();
        }
        return cutting.members;
    }

    private void take(String between) {
        text.append(between);
        code.append(between);
    }

    private void take(MatchResult token) {
        text.append(token.group());
        if (token.group("comment") != null) {
            return;
        }
        code.append(token.group());
        if (token.group("mark") != null) {
            count(token.group("mark"));
        }
    }

    private void count(String mark) {
        switch (mark) {
            case "{" -> braces++;
            case "}" -> braces--;
            case "(" -> parentheses++;
            case ")" -> parentheses--;
            default -> {}
        }
        boolean typeBegins = mark.equals("{") && braces == 1 && parentheses == 0;
        boolean memberEnds = braces <= 1 && parentheses == 0 && (mark.equals("}") || mark.equals(";"));
        if (memberEnds && braces == 1) {
            members.add(new Member(text.toString(), code.toString()));
        }
        if (typeBegins || memberEnds) {
            text.setLength(0);
            code.setLength(0);
        }
    }
}
