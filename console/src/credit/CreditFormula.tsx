import Button from "@cloudscape-design/components/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Assets } from "../api/types";
import { Amount } from "../components/Amount";
import styles from "./CreditFormula.module.css";
import { termsOf, type Term } from "./formula";
import { TermDetails } from "./TermDetails";

/** Available credit as a sum: each line opens to what it is made of. */
export function CreditFormula({ assets }: { readonly assets: Assets }) {
  const { t } = useTranslation();
  return (
    <div>
      {termsOf(assets).map((term) => (
        <Line key={term.name} term={term} />
      ))}
      <div className={styles.sum}>
        <span>{t("credit.available")}</span>
        <Amount value={assets.availableCredit} />
      </div>
    </div>
  );
}

function Line({ term }: { readonly term: Term }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const name = t(`terms.${term.name}`);
  return (
    <div className={styles.line}>
      <div className={styles.header}>
        <span className={styles.name}>
          <Button
            variant="inline-link"
            iconName={open ? "angle-down" : "angle-right"}
            ariaLabel={t("credit.opens", { term: name })}
            ariaExpanded={open}
            onClick={() => setOpen(!open)}
          >
            {`${term.counts === 1 ? "+" : "−"} ${name}`}
          </Button>
        </span>
        <Amount value={term.value} />
      </div>
      {open && (
        <div className={styles.details}>
          <TermDetails name={term.name} />
        </div>
      )}
    </div>
  );
}
