import { Fragment } from "react";

/** A number or an address in one word, which may go on in the next line after each of its slashes. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=\/)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
