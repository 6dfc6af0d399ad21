import type { Money } from "../api/types";
import { isNegative } from "../format/decimal";
import { useFormat } from "../format/FormatContext";
import styles from "./Amount.module.css";

interface Props {
  readonly value: Money;
  readonly signed?: boolean;
  readonly big?: boolean;
}

/** Money on one line with even digits; what is below zero says so by sign and colour. */
export function Amount({ value, signed, big }: Props) {
  const format = useFormat();
  const look = [styles.amount, isNegative(value.amount) && styles.negative, big && styles.big];
  return (
    <span className={look.filter(Boolean).join(" ")}>
      {signed ? format.signed(value) : format.money(value)}
    </span>
  );
}
