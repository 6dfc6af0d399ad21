import i18next from "i18next";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../api/problem";

interface ProblemText {
  readonly headline: string;
  readonly detail: string;
}

export function useProblemText(error: unknown): ProblemText {
  const { t } = useTranslation();
  if (!(error instanceof ProblemError)) {
    return { headline: t("problems.unknown"), detail: String(error) };
  }
  const key = `problems.${error.kind}`;
  const known = i18next.exists(key);
  return {
    headline: known ? i18next.t(key as "problems.unknown") : error.problem.title || t("problems.unknown"),
    // What is said of the whole body begins with the empty name of a field.
    detail: error.problem.detail.replace(/^: /, ""),
  };
}
