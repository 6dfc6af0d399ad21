import { useQuery } from "@tanstack/react-query";
import { monthOf } from "../format/months";
import { fetchFile } from "./clients";
import { ProblemError } from "./problem";

const LOOK_AGAIN_MS = 60_000;

/** Now on the billing clock: that of a test stack when there is one, else the time of day. */
async function readNow(): Promise<string> {
  try {
    const answer = await fetchFile("/api/v1/clock", "application/json");
    return (JSON.parse(await answer.text()) as { now: string }).now;
  } catch (reason) {
    if (reason instanceof ProblemError && !reason.isOpen) {
      return new Date().toISOString();
    }
    throw reason;
  }
}

export function useNow() {
  return useQuery({ queryKey: ["now"], queryFn: readNow, refetchInterval: LOOK_AGAIN_MS });
}

/** The month that an account of this time zone is in. */
export function useCurrentMonth(timeZone: string) {
  const now = useNow();
  return { ...now, data: now.data === undefined ? undefined : monthOf(now.data, timeZone) };
}
