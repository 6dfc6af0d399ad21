import { createContext, use } from "react";
import { formatOf, type Format } from "./format";

export const FormatContext = createContext<Format>(formatOf("en", "UTC"));

export function useFormat(): Format {
  return use(FormatContext);
}
