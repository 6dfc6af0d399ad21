import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What users are promised of the console. */
const ROWS =
  "A17 A18 A20 A21 A23 A24 A27 A28 A29 A30 A31 A34 A42 A43 A44 A45 A46 A47 A53 A56 A57 A58 A59 A60 A61 A62 A63 A64 A65 A68 A72 A74 A80 A81 A82 A86 A87 A89 A96 A97 A98 A99 A101 A102 A103 A104 W1 W6 W8 W9 W10 W11 W12 W13 W28 W29 W30 W31 W32 W33 W34 W35".split(
    " ",
  );

/** Each of these has no page yet; taken off here once it has. */
const NOT_YET: readonly string[] = [];

interface Row {
  readonly id: string;
  readonly tests: readonly string[];
}

const folder = join(import.meta.dirname, "..");

function rows(): Row[] {
  const text = readFileSync(join(folder, "../docs/console-rows.md"), "utf8");
  return text
    .split("\n")
    .filter((line) => /^\| [AW]\d/.test(line))
    .map((line) => {
      const cells = line.split("|").map((cell) => cell.trim());
      return {
        id: cells[1] ?? "",
        tests: [...(cells[5] ?? "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name),
      };
    });
}

function titles(): Set<string> {
  const sources = ["src", "journeys"].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(spec\.ts|test\.tsx?)$/.test(name))
      .map((name) => readFileSync(join(folder, part, name), "utf8")),
  );
  return new Set(
    sources.flatMap((text) => [...text.matchAll(/^test\(\s*"([^"]+)"/gm)].map(([, title = ""]) => title)),
  );
}

test("every row of the console stands in the list once", () => {
  expect(rows().map((row) => row.id)).toEqual(ROWS);
});

test("what is beyond the rows names tests that exist too", () => {
  const [, beyond = ""] = readFileSync(join(folder, "../docs/console-rows.md"), "utf8").split(
    "## Beyond the rows",
  );
  const named = [...beyond.matchAll(/\| `([^`]+)` \|$/gm)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !titles().has(name))).toEqual([]);
});

test("every row names tests, and all of them exist", () => {
  const known = titles();
  const unknown = rows().flatMap((row) => row.tests.filter((name) => !known.has(name)));
  expect(unknown).toEqual([]);
  expect(
    rows()
      .filter((row) => row.tests.length === 0)
      .map((row) => row.id),
  ).toEqual(NOT_YET);
});
