import type { Plugin } from "vite";

const CHOOSES = /components\/app-layout\/internal\.js$/;
const UNUSED = ["./classic", "./visual-refresh-toolbar"];
const NOTHING = "\0no-layout";

/**
 * The component library has three page layouts and chooses one at run time; ours is always the same. Without the
 * others, and what only they need, everybody loads less.
 */
export function oneLayout(): Plugin {
  const left = new Set(UNUSED);
  return {
    name: "one-layout",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer || !CHOOSES.test(importer.replaceAll("\\", "/")) || !UNUSED.includes(source)) {
        return null;
      }
      left.delete(source);
      return NOTHING;
    },
    load: (id) => (id === NOTHING ? "export default () => null;" : null),
    buildEnd(error) {
      if (!error && left.size > 0) {
        this.error(`The component library has moved its layouts: ${[...left].join(", ")} was not found.`);
      }
    },
  };
}
