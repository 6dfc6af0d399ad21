import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTranslation } from "react-i18next";
import type { Invoice } from "../../api/types";
import { FileButton } from "../../components/FileButton";
import { LANGUAGES } from "../../preferences/preferences";

/** The document as it was issued, in either language. */
export function PdfButtons({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useTranslation();
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {LANGUAGES.map((language) => (
        <FileButton
          key={language}
          label={t("invoices.pdf", { language: t(`language.${language}`) })}
          path={`/api/v1/invoices/${invoice.invoiceId}?locale=${language}`}
          type="application/pdf"
          name={`${invoice.number.replaceAll("/", "-")}-${language}.pdf`}
        />
      ))}
    </SpaceBetween>
  );
}
