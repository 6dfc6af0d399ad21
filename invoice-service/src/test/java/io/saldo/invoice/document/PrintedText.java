package io.saldo.invoice.document;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.saldo.invoice.invoice.IssuedDocument;
import java.util.ArrayList;
import java.util.List;

/** A document as it stands on paper, in lines of text. */
public final class PrintedText {

    private static final WordBook WORDS = new WordBook(JsonMapper.builder().build());

    private PrintedText() {}

    public static List<String> of(IssuedDocument document, String locale) {
        Language language = Language.of(locale);
        PrintedDocument paper = new Paper(document, WORDS.in(language), language).print();
        List<String> text = new ArrayList<>();
        text.add("== " + paper.title() + " " + paper.number());
        paper.facts().forEach(fact -> text.add(fact.label() + ": " + fact.value()));
        paper.lines()
                .forEach(line -> text.add("%s | %s | %s | %s | %s %s | %s | %s"
                        .formatted(
                                line.line(),
                                line.product(),
                                line.detail(),
                                line.month(),
                                line.quantity(),
                                line.unit(),
                                line.amount(),
                                line.tax())));
        text.add(WORDS.in(language).net() + ": " + paper.net());
        paper.taxes().forEach(tax -> text.add(tax.name() + ": " + tax.amount()));
        text.add(WORDS.in(language).total() + ": " + paper.total());
        text.addAll(paper.notes());
        return text;
    }
}
