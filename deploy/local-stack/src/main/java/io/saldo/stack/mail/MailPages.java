package io.saldo.stack.mail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages; whatever came by mail is escaped, its HTML is shown in a frame of its own. */
final class MailPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    /** No script runs in it; a link that a person follows opens a page of its own. */
    private static final String FRAME = """
            <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="The mail as HTML" srcdoc="%s"></iframe>
            """;

    private static final String LINKS_LEAVE = "<base target=\"_blank\">";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            %s
            <title>%s</title>
            <style>
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1d2733 }
            h1 { font-size: 1.4rem }
            a { color: #0b5cad }
            table { border-collapse: collapse; width: 100%% }
            th, td { text-align: left; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid #dde3ea; vertical-align: top }
            th { font-weight: 600; color: #5a6877 }
            td.time { white-space: nowrap; font-variant-numeric: tabular-nums }
            pre { white-space: pre-wrap; background: #f4f6f9; padding: 1rem; border-radius: 6px }
            pre, iframe { margin-top: 1.2rem }
            iframe { width: 100%%; height: 36rem; border: 1px solid #dde3ea; border-radius: 6px }
            </style>
            </head>
            <body>
            %s
            </body>
            </html>
            """;

    private MailPages() {}

    static String list(List<Mail> mails) {
        String rows = mails.stream().map(MailPages::row).collect(Collectors.joining());
        String content = mails.isEmpty()
                ? "<p>Nobody has got any mail yet. This page looks again every 5 seconds.</p>"
                : "<table><tr><th>Sent (UTC)</th><th>To</th><th>Subject</th></tr>\n" + rows + "</table>";
        String title = "Saldo mail (" + mails.size() + ")";
        return PAGE.formatted(
                "<meta http-equiv=\"refresh\" content=\"5\">", title, "<h1>" + title + "</h1>\n" + content);
    }

    static String one(Mail mail) {
        String head = """
                <p><a href="/">All mail</a></p>
                <h1>%s</h1>
                <table>
                <tr><th>From</th><td>%s</td></tr>
                <tr><th>To</th><td>%s</td></tr>
                <tr><th>Sent (UTC)</th><td>%s</td></tr>
                %s</table>
                """.formatted(
                        escaped(mail.subject()),
                        escaped(mail.from()),
                        escaped(mail.to()),
                        time(mail.sentAt()),
                        attachments(mail));
        String html = mail.html().isBlank() ? "" : FRAME.formatted(escaped(LINKS_LEAVE + mail.html()));
        String text = mail.text().isBlank() ? "" : "<pre>" + escaped(mail.text()) + "</pre>\n";
        return PAGE.formatted("", escaped(mail.subject()), head + html + text);
    }

    private static String row(Mail mail) {
        return "<tr><td class=\"time\">%s</td><td>%s</td><td><a href=\"%s\">%s</a>%s</td></tr>\n"
                .formatted(
                        time(mail.sentAt()),
                        escaped(mail.box()),
                        link(mail),
                        escaped(mail.subject()),
                        mail.attachments().isEmpty() ? "" : " (with files)");
    }

    private static String attachments(Mail mail) {
        return IntStream.range(0, mail.attachments().size())
                .mapToObj(i -> "<tr><th>File</th><td><a href=\"%s/%d\">%s</a></td></tr>\n"
                        .formatted(
                                link(mail), i, escaped(mail.attachments().get(i).name())))
                .collect(Collectors.joining());
    }

    private static String link(Mail mail) {
        return "/mail/" + URLEncoder.encode(mail.box(), StandardCharsets.UTF_8) + "/"
                + URLEncoder.encode(mail.uid(), StandardCharsets.UTF_8);
    }

    private static String time(Instant sentAt) {
        return sentAt.equals(Instant.EPOCH) ? "" : TIME.format(sentAt);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
