// All rules over a set of objects.
import { Cluster } from "./cluster.mjs";
import { checkShape } from "./shape.mjs";
import { label } from "./manifests.mjs";
import { names } from "./rules/names.mjs";
import { selectors } from "./rules/selectors.mjs";
import { ports } from "./rules/ports.mjs";
import { routes } from "./rules/routes.mjs";
import { references } from "./rules/references.mjs";
import { images } from "./rules/images.mjs";
import { guards } from "./rules/guards.mjs";
import { hardening } from "./rules/hardening.mjs";
import { network } from "./rules/network.mjs";
import { production } from "./rules/production.mjs";
import { settings } from "./rules/settings.mjs";
import { made } from "./rules/made.mjs";
import { values } from "./rules/values.mjs";
import { observability } from "./rules/observability.mjs";

const RULES = { names, selectors, ports, routes, references, images, guards, hardening, network, production, settings, made, values, observability };

// An object whose form is wrong may make a rule stumble: then its form is what there is to say.
export async function check(entries, options = {}) {
  const shapes = await checkShape(entries.map(({ object }) => object));
  const found = entries.flatMap((entry, at) => shapes[at].map((finding) => ({ file: entry.file, object: label(entry.object), ...finding })));
  const cluster = new Cluster(entries, options);
  for (const [name, rule] of Object.entries(RULES)) {
    try {
      rule(cluster);
    } catch (e) {
      if (!found.length) cluster.report(entries[0].object, name, `the rule failed: ${e.message}`, "report this");
    }
  }
  return unique([...found, ...cluster.found]);
}

export const line = ({ file, object, rule, what, todo }) => `${file}: ${object}: ${what} [${rule}]; ${todo}`;

const unique = (findings) => [...new Map(findings.map((finding) => [line(finding), finding])).values()];
