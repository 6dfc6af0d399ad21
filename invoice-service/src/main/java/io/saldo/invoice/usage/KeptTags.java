package io.saldo.invoice.usage;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tags as they are kept: one line a tag; what would break a line is escaped. */
final class KeptTags {

    private KeptTags() {}

    static String text(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> escaped(tag.getKey()) + '=' + escaped(tag.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static SortedMap<String, String> read(String text) {
        SortedMap<String, String> tags = new TreeMap<>();
        StringBuilder part = new StringBuilder();
        String key = "";
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\\') {
                i++;
                part.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else if (next == '=') {
                key = part.toString();
                part.setLength(0);
            } else if (next == '\n') {
                tags.put(key, part.toString());
                part.setLength(0);
            } else {
                part.append(next);
            }
        }
        if (!text.isEmpty()) {
            tags.put(key, part.toString());
        }
        return tags;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("=", "\\=");
    }
}
