import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { once } from "./idempotency";

/** Deeds that are about no account, in the scope of their keys. */
export const PROVIDER = "provider";

export type Deed<Wish, Result = unknown> = UseMutationResult<Result, Error, Wish>;

/** What has one effect however often it is sent: its key is kept until the answer is final; then all is asked for again. */
export function useDeed<Wish, Result = unknown>(
  operation: string,
  scope: string,
  send: (wish: Wish, key: string) => Promise<Result>,
): Deed<Wish, Result> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => once(operation, scope, wish, send),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** The header of a POST that is to have one effect. */
export function keyed(key: string) {
  return { "Idempotency-Key": key };
}
