import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "./ProblemAlert";

interface Props {
  readonly title: string;
  readonly confirm: string;
  readonly children: ReactNode;
  readonly busy: boolean;
  /** There is nothing yet that could be confirmed. */
  readonly disabled?: boolean;
  readonly error?: unknown;
  onConfirm(): void;
  onDismiss(): void;
}

/** Asks before something happens, and says what will. */
export function ConfirmDialog({
  title,
  confirm,
  children,
  busy,
  disabled,
  error,
  onConfirm,
  onDismiss,
}: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      visible
      header={title}
      onDismiss={onDismiss}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onDismiss}>
              {t("common.cancel")}
            </Button>
            <Button variant="primary" loading={busy} disabled={disabled} onClick={onConfirm}>
              {confirm}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {children}
        {error ? <ProblemAlert error={error} /> : null}
      </SpaceBetween>
    </Modal>
  );
}
