import Box from "@cloudscape-design/components/box";
import { useTranslation } from "react-i18next";
import { Status } from "../../components/Status";
import styles from "./TopUpSequence.module.css";

const STEPS = [
  { from: "you", to: "saldo", step: "order", state: "CREATED" },
  { from: "saldo", to: "company", step: "open", state: "PENDING" },
  { from: "you", to: "company", step: "pay", state: "PROCESSING" },
  { from: "company", to: "saldo", step: "tell", state: "PROCESSING" },
  { from: "saldo", to: "company", step: "ask", state: "PAID" },
  { from: "saldo", to: "you", step: "credit", state: "PAID" },
] as const;

/** Who tells whom what in a top-up, and the state that the payment then has (W29). */
export function TopUpSequence() {
  const { t } = useTranslation();
  return (
    <>
      <ol className={styles.steps} aria-label={t("help.sequence.title")}>
        {STEPS.map(({ from, to, step, state }) => (
          <li key={step} className={styles.step}>
            <Box variant="strong">
              {t(`help.sequence.${from}`)} → {t(`help.sequence.${to}`)}
            </Box>
            <span>{t(`help.sequence.${step}`)}</span>
            <Status of={state} />
          </li>
        ))}
      </ol>
      <Box variant="p">{t("help.sequence.ends")}</Box>
    </>
  );
}
