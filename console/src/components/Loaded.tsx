import Box from "@cloudscape-design/components/box";
import Spinner from "@cloudscape-design/components/spinner";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "./ProblemAlert";

interface Query<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  refetch(): unknown;
}

interface Props<Data> {
  readonly query: Query<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Loading, failed or there; what is there stays while it is asked for again. */
export function Loaded<Data>({ query, children }: Props<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.error) {
    return <ProblemAlert error={query.error} retry={() => query.refetch()} />;
  }
  return (
    <Box color="text-body-secondary" padding={{ vertical: "s" }}>
      <span role="status">
        <Spinner /> {t("common.loading")}
      </span>
    </Box>
  );
}
