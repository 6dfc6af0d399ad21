package io.saldo.gateway.route;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the URI syntax that the gateway lets through.
 *
 * <p>Whatever two readers could understand in two ways (dot segments, encoded slashes, matrix parameters, a fragment) is
 * refused: the gateway routes by the very text that the service will read.
 */
public final class RequestPath {

    private static final String AMBIGUOUS = "./\\;%";
    private static final String PUNCTUATION = "-._~!$&'()*+,=:@";

    private RequestPath() {}

    /** Whether the request's target is plain: a path from the root, a query of visible ASCII. */
    public static boolean isPlain(String uri) {
        String path = of(uri);
        return path.startsWith("/") && isPlainPath(path) && isPlainQuery(uri, path.length());
    }

    /** The path of a plain target. */
    public static String of(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>(8);
        int from = 1;
        for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', from)) {
            segments.add(path.substring(from, slash));
            from = slash + 1;
        }
        segments.add(path.substring(from));
        return segments;
    }

    private static boolean isPlainPath(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%') {
                if (!isPlainEscape(path, i)) {
                    return false;
                }
                i += 2;
            } else if (c != '/' && !isPlainCharacter(c)) {
                return false;
            }
        }
        return !path.contains("/./") && !path.contains("/../") && !path.endsWith("/.") && !path.endsWith("/..");
    }

    private static boolean isPlainEscape(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        int value = high * 16 + low;
        return high >= 0 && low >= 0 && value >= ' ' && value != 0x7F && AMBIGUOUS.indexOf(value) < 0;
    }

    private static boolean isPlainCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isPlainQuery(String uri, int from) {
        for (int i = from; i < uri.length(); i++) {
            char c = uri.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '#') {
                return false;
            }
        }
        return true;
    }
}
