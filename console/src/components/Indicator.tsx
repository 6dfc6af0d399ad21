import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import type { ReactNode } from "react";
import styles from "./Status.module.css";

/** A sign with its word on one line: in a narrow column it would be broken within the word. */
export function Indicator(props: { readonly type: StatusIndicatorProps.Type; readonly children: ReactNode }) {
  return (
    <span className={styles.word}>
      <StatusIndicator {...props} />
    </span>
  );
}
