import Box from "@cloudscape-design/components/box";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { Status } from "../../components/Status";
import styles from "./TopUpSequence.module.css";

const PARTIES = ["you", "saldo", "company"] as const;

const STEPS = [
  { from: "you", to: "saldo", step: "order", state: "CREATED" },
  { from: "saldo", to: "company", step: "open", state: "PENDING" },
  { from: "you", to: "company", step: "pay", state: "PROCESSING" },
  { from: "company", to: "saldo", step: "tell", state: "PROCESSING" },
  { from: "saldo", to: "company", step: "ask", state: "PAID" },
  { from: "saldo", to: "you", step: "credit", state: "PAID" },
] as const;

/** Who tells whom what in a top-up, and the state that the payment then has (W29): a list to a screen reader. */
export function TopUpSequence() {
  const { t } = useTranslation();
  return (
    <div className={styles.diagram}>
      <div className={styles.parties} aria-hidden="true">
        {PARTIES.map((party) => (
          <span key={party} className={styles.party}>
            {t(`help.sequence.${party}`)}
          </span>
        ))}
      </div>
      <ol className={styles.steps} aria-label={t("help.sequence.title")}>
        {STEPS.map(({ from, to, step, state }, index) => (
          <li key={step}>
            <Arrow from={PARTIES.indexOf(from)} to={PARTIES.indexOf(to)} />
            <span className={styles.unseen}>
              {t(`help.sequence.${from}`)} → {t(`help.sequence.${to}`)}:
            </span>
            <div className={styles.words}>
              <span>
                {index + 1}. {t(`help.sequence.${step}`)}
              </span>
              <Status of={state} />
            </div>
          </li>
        ))}
      </ol>
      <Box variant="p">{t("help.sequence.ends")}</Box>
    </div>
  );
}

/** From the line of one party to that of another. */
function Arrow({ from, to }: { readonly from: number; readonly to: number }) {
  const place = { "--first": Math.min(from, to), "--steps": Math.abs(to - from) } as CSSProperties;
  return (
    <div className={styles.lines} aria-hidden="true">
      <div className={from < to ? styles.there : styles.back} style={place} />
    </div>
  );
}
