import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "./problem";

const TRIES = 2;

/** Refusals are final; only what may be better a moment later is asked for again. */
export function queryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, error) => failures < TRIES && error instanceof ProblemError && error.isOpen,
      },
      mutations: { retry: false },
    },
  });
}
