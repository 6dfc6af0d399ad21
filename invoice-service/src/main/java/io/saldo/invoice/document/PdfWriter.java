package io.saldo.invoice.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Makes a tagged PDF of a page of HTML, in a font of its own of which it holds the letters that it needs. */
@Singleton
class PdfWriter {

    static final String REGULAR = "LiberationSans-Regular.ttf";

    private static final String FAMILY = "Saldo Sans";

    private final byte[] regular = font(REGULAR);
    private final byte[] bold = font("LiberationSans-Bold.ttf");

    private final PrintableText text;

    PdfWriter(PrintableText text) {
        this.text = text;
    }

    byte[] write(String html) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true)
                    .withProducer("Saldo")
                    .withHtmlContent(text.of(html), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] font(String file) {
        try (InputStream in = PdfWriter.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " is missing.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
