import type { StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import { useTranslation } from "react-i18next";
import type en from "../i18n/en.json";
import { Indicator } from "./Indicator";

const LOOK: Record<string, StatusIndicatorProps.Type> = {
  ACTIVE: "success",
  APPLIED: "pending",
  APPROVED: "success",
  ASSIGNED: "success",
  AVAILABLE: "success",
  AWAITING_CONFIRMATION: "pending",
  CANCELED_BY_MAIN: "stopped",
  CANCELED_BY_MEMBER: "stopped",
  CANCELLED: "stopped",
  CHARGEBACK: "error",
  CONFIRMING: "pending",
  CREATED: "pending",
  CREDITED: "success",
  DEREGISTERED: "stopped",
  DISSOLVED: "stopped",
  DONE: "success",
  DRAFT: "pending",
  ENDED: "stopped",
  EXECUTING: "in-progress",
  EXPIRED: "stopped",
  FAILED: "error",
  FROZEN: "warning",
  GRACE: "warning",
  IN_FORCE: "success",
  IN_TRANSIT: "in-progress",
  ISSUED: "pending",
  MATCHED: "success",
  NORMAL: "success",
  NOT_YET_EFFECTIVE: "pending",
  OPEN: "pending",
  PAID: "success",
  PARTIALLY_PAID: "in-progress",
  PARTIALLY_REFUNDED: "info",
  PARTLY_DONE: "warning",
  PENDING: "pending",
  PENDING_REVIEW: "pending",
  PLANNED: "pending",
  PROCESSING: "in-progress",
  REFUNDED: "info",
  REFUSED: "error",
  REJECTED: "stopped",
  RELEASED: "error",
  REMOVED: "stopped",
  REQUESTED: "pending",
  RETURNED: "stopped",
  RETURN_DUE: "warning",
  REVERSED: "error",
  RUNNING: "in-progress",
  SENT: "success",
  SETTING_UP: "pending",
  SETTLED: "success",
  SUSPENDED: "error",
  USED_UP: "stopped",
  VALID: "success",
  VOID: "stopped",
  WAITING: "pending",
};

export type StatusWord = keyof typeof en.status;

/** A state by sign, colour and word. */
export function Status({ of: word }: { readonly of: StatusWord }) {
  const { t } = useTranslation();
  return <Indicator type={LOOK[word] ?? "info"}>{t(`status.${word}`)}</Indicator>;
}
