import { useFormat } from "../format/FormatContext";
import styles from "./Status.module.css";

/** An instant on one line; a dash where there is none. */
export function When({ at }: { readonly at: string | null | undefined }) {
  const format = useFormat();
  return at ? <span className={styles.word}>{format.instant(at)}</span> : "–";
}
