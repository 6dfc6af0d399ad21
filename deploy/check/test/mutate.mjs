// Seeded mistakes in our own manifests: a field renamed, a port, selector, name or unit changed.

// A small generator of numbers that gives the same ones for the same seed (mulberry32).
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const UNITS = /^\d+(Ki|Mi|Gi|Ti|m|g|ms|s|h|d|w)$/;
const OTHER = { Ki: "K", Mi: "m", Gi: "Mi", Ti: "Gi", m: "", g: "m", ms: "s", s: "ms", h: "d", d: "h", w: "y" };

// Words that a person wrote; texts of any form are none (descriptions, dashboards, annotations).
const FREE = /^\/(metadata\/annotations|data\/.*json|spec\/groups\/\d+\/rules\/\d+\/annotations)/;
const isPort = (path, value) => /port$/i.test(path) && (Number.isInteger(value) || typeof value === "string");

function* places(value, path = "") {
  if (value === null || typeof value !== "object") return;
  for (const key of Object.keys(value)) {
    const here = `${path}/${key}`;
    yield { parent: value, key, path: here, value: value[key], list: Array.isArray(value) };
    yield* places(value[key], here);
  }
}

const inSelector = (path) => /[sS]elector\/|matchLabels\/|\/selector\/[^/]+$/.test(path);

const KINDS = {
  field: ({ path, list, parent }) => !list && !Array.isArray(parent) && /^\/(spec|metadata|data)/.test(path) && !/\/(labels|annotations|matchLabels)\/|^\/data\/.*json/.test(path),
  port: ({ path, value }) => isPort(path, value),
  selector: ({ path, value }) => typeof value === "string" && inSelector(path) && !/operator$|name$/i.test(path),
  name: ({ path, value }) => typeof value === "string" && /name$/i.test(path),
  unit: ({ path, value }) => typeof value === "string" && UNITS.test(value) && !/labels/.test(path),
};

const change = {
  field: (place, next) => renamed(place, misspelt(place.key, next)),
  port: (place) => set(place, Number.isInteger(place.value) ? place.value + 1 : `${place.value}x`),
  selector: (place) => set(place, `${place.value}x`),
  name: (place, next) => set(place, misspelt(place.value, next)),
  unit: (place) => set(place, place.value.replace(/[A-Za-z]+$/, (unit) => OTHER[unit] ?? "")),
};

function set({ parent, key, value }, to) {
  parent[key] = to;
  return `${JSON.stringify(value)} -> ${JSON.stringify(to)}`;
}

function renamed({ parent, key }, to) {
  const copy = Object.entries(parent);
  copy.forEach(([name]) => delete parent[name]);
  copy.forEach(([name, value]) => (parent[name === key ? to : name] = value));
  return `${key} -> ${to}`;
}

// A letter lost, doubled or swapped.
function misspelt(word, next) {
  const at = 1 + Math.floor(next() * Math.max(1, word.length - 2));
  const ways = [() => word.slice(0, at) + word.slice(at + 1), () => word.slice(0, at) + word[at] + word.slice(at), () => `${word}s`];
  const way = ways[Math.floor(next() * ways.length)]();
  return way === word ? `${word}x` : way;
}

// One mistake in one object: which kind of mistake first, then an object that can have it, then the place.
export function mutate(objects, seed) {
  const next = random(seed);
  const kind = Object.keys(KINDS)[seed % Object.keys(KINDS).length];
  for (;;) {
    const at = Math.floor(next() * objects.length);
    const object = structuredClone(objects[at]);
    const possible = [...places(object)].filter((place) => !FREE.test(place.path) && KINDS[kind](place));
    if (!possible.length) continue;
    const place = possible[Math.floor(next() * possible.length)];
    const what = change[kind](place, next);
    return { at, object, says: `seed ${seed}: ${kind} in ${objects[at].kind}/${objects[at].metadata.name} at ${place.path}: ${what}` };
  }
}
