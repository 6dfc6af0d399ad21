import Alert from "@cloudscape-design/components/alert";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Deed } from "../api/deed";
import { ProblemError } from "../api/problem";
import { ConfirmDialog } from "./ConfirmDialog";
import { TextField } from "./fields";

/** What a field of such a dialog has to know. */
export interface Shown {
  /** It was tried to send, so what is missing is shown. */
  readonly tried: boolean;
  /** What the service said of one field of the body. */
  at(pointer: string): string | undefined;
}

interface Props<Wish, Result> {
  readonly title: string;
  readonly confirm?: string;
  /** What will happen. */
  readonly effect?: ReactNode;
  readonly deed: Deed<Wish, Result>;
  /** Staff give a reason for what they do to others. */
  readonly asksReason?: boolean;
  /** What the choice is made from is still being asked for. */
  readonly disabled?: boolean;
  /** The names of fields that show their own refusals. */
  readonly pointers?: readonly string[];
  readonly children?: (shown: Shown) => ReactNode;
  /** What is sent; nothing while something is missing. */
  wishOf(reason: string): Wish | undefined;
  onDone(result?: Result): void;
}

/** Asks for what is needed, says what will come of it, and does it once. */
export function DeedDialog<Wish, Result>(props: Props<Wish, Result>) {
  const { t } = useTranslation();
  const {
    title,
    confirm = title,
    effect,
    deed,
    asksReason,
    disabled,
    pointers = [],
    children,
    onDone,
  } = props;
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const at = (pointer: string) => (deed.error instanceof ProblemError ? deed.error.at(pointer) : undefined);
  const isAtField = pointers.some((pointer) => at(pointer) !== undefined);
  return (
    <ConfirmDialog
      title={title}
      confirm={confirm}
      busy={deed.isPending}
      disabled={disabled}
      error={isAtField ? undefined : deed.error}
      onConfirm={() => {
        setTried(true);
        const wish = asksReason && reason.trim() === "" ? undefined : props.wishOf(reason.trim());
        if (wish !== undefined) {
          deed.mutate(wish, { onSuccess: (result) => onDone(result) });
        }
      }}
      onDismiss={() => onDone()}
    >
      {children && <SpaceBetween size="s">{children({ tried, at })}</SpaceBetween>}
      {asksReason && (
        <TextField
          label={t("staff.reason")}
          hint={t("staff.reasonHint")}
          value={reason}
          fault={(tried && reason.trim() === "" && t("staff.noReason")) || at("/reason")}
          onChange={setReason}
        />
      )}
      {effect && <Alert type="info">{effect}</Alert>}
    </ConfirmDialog>
  );
}
