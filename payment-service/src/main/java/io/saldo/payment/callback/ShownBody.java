package io.saldo.payment.callback;

import java.util.regex.Pattern;

/**
 * The body of a callback as operators see it: signatures, keys and tokens are masked, in JSON and in forms, also at its end
 * where it is cut. What is stored stays as it came.
 */
final class ShownBody {

    private static final String MASK = "***";

    /** The names of what proves a message, opens an interface or charges a saved method. */
    private static final String SECRET =
            "[\\w.-]*(?:signature(?:[_-]?key)?|token(?:[_-]?id)?|secret|password|authorization"
                    + "|(?:api|server|client|private|merchant)[_-]?key)";

    private static final Pattern IN_JSON = Pattern.compile(
            "(?i)(\"" + SECRET + "\"\\s*:\\s*)(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+(?:\"|\\\\?$)|[-\\w.+]++)");
    private static final Pattern IN_FORM = Pattern.compile("(?i)((?:^|&)" + SECRET + "=)[^&\\s]++");
    private static final Pattern BY_ITSELF = Pattern.compile(
            "(?i)\\b((?:bearer|basic)\\s+)[\\w.+/=~-]++|\\b((?:whsec|[sr]k_live|[sr]k_test|pm)_)[\\w+/=]++");

    private ShownBody() {}

    static String of(String body) {
        String json = IN_JSON.matcher(body).replaceAll("$1\"" + MASK + '"');
        String form = IN_FORM.matcher(json).replaceAll("$1" + MASK);
        return BY_ITSELF.matcher(form).replaceAll(found -> {
            String head = found.group(1) == null ? found.group(2) : found.group(1);
            return head + MASK;
        });
    }
}
