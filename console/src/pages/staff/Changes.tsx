import Box from "@cloudscape-design/components/box";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../format/FormatContext";
import { changesOf, type Change } from "./changedValues";

/** So many stand open; more of them are opened. */
const FEW = 3;

/** What somebody has changed, value by value. */
export function Changes({ before, after }: { readonly before: unknown; readonly after: unknown }) {
  const { t } = useTranslation();
  const format = useFormat();
  const changes = changesOf(before, after, format.money);
  if (changes.length === 0) {
    return "–";
  }
  const lines = changes.map((change) => <Line key={change.name} change={change} />);
  return changes.length <= FEW ? (
    lines
  ) : (
    <ExpandableSection headerText={t("operations.values", { count: changes.length })} variant="inline">
      {lines}
    </ExpandableSection>
  );
}

function Line({ change }: { readonly change: Change }) {
  return (
    <div>
      {change.name !== "" && (
        <Box variant="span" color="text-body-secondary">
          {change.name}:{" "}
        </Box>
      )}
      {change.before !== "" && `${change.before} → `}
      {change.after === "" ? "–" : change.after}
    </div>
  );
}
