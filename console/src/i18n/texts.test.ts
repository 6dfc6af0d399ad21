import { expect, test } from "vitest";
import english from "./en.json";
import indonesian from "./id.json";

type Texts = { readonly [key: string]: string | Texts };

function flat(texts: Texts, before = ""): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === "string" ? [[before + key, value] as const] : [...flat(value, `${before}${key}.`)],
    ),
  );
}

const en = flat(english);
const id = flat(indonesian);

test("both languages have the same texts; Indonesian has no singular of its own", () => {
  const wanted = [...en.keys()].filter((key) => !key.endsWith("_one"));
  expect([...id.keys()].sort()).toEqual(wanted.sort());
});

test("both languages name the same figures in each text", () => {
  const figures = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  for (const [key, text] of id) {
    expect(figures(text), key).toEqual(figures(en.get(key) ?? ""));
  }
});
