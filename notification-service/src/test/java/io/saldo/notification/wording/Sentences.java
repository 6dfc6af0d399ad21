package io.saldo.notification.wording;

import io.saldo.notification.contact.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template asks for: the figures, which of them may be absent, and the codes that it tells apart. */
record Sentences(Set<String> names, Set<String> optional, Map<String, Set<String>> codes) {

    private static final Pattern NAME = Pattern.compile("\\{(?:#if |#else if )?([a-zA-Z]+)");
    private static final Pattern OPTIONAL = Pattern.compile("([a-zA-Z]+)(?:\\?\\?| \\?:)");
    private static final Pattern CODE = Pattern.compile("([a-zA-Z]+)(?:\\?\\?)? [!=]= '([A-Z_]+)'");

    /** One way to fill a template: a code for each figure that is one, and what is absent. */
    record Shape(Map<String, String> codes, Set<String> present) {}

    static Sentences of(String template, Language language) {
        String source = TestWording.source(language.code() + "/" + template + ".txt");
        Map<String, Set<String>> codes = new TreeMap<>();
        CODE.matcher(source).results().forEach(found -> codes.computeIfAbsent(found.group(1), name -> new TreeSet<>())
                .add(found.group(2)));
        return new Sentences(all(NAME, source), all(OPTIONAL, source), codes);
    }

    private static Set<String> all(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("if"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each choice of codes, a code that the template does not know among them, with everything there and with the least. */
    List<Shape> shapes() {
        List<Map<String, String>> chosen = new ArrayList<>(List.of(Map.of()));
        for (var code : codes.entrySet()) {
            chosen = chosen.stream()
                    .flatMap(before ->
                            withOther(code.getValue()).stream().map(value -> with(before, code.getKey(), value)))
                    .toList();
        }
        Set<String> least = new TreeSet<>(names);
        least.removeAll(optional);
        return chosen.stream()
                .flatMap(picked -> List.of(new Shape(picked, names), new Shape(picked, least)).stream())
                .distinct()
                .toList();
    }

    private static List<String> withOther(Set<String> known) {
        List<String> all = new ArrayList<>(known);
        all.add("ELSE");
        return all;
    }

    private static Map<String, String> with(Map<String, String> before, String name, String value) {
        Map<String, String> after = new TreeMap<>(before);
        after.put(name, value);
        return after;
    }
}
