// The edges that NetworkPolicies allow are those of the service map, and the reverse.
import { isMap, list } from "../cluster.mjs";
import { serviceMap } from "../project.mjs";
import { networkPolicies } from "../generate/network.mjs";

const map = serviceMap();
const made = networkPolicies(map);

const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value) => (Array.isArray(value) ? value.map(sorted) : isMap(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value);

// Asked where the pods of the map are: an overlay that adds pods of its own (dev) brings their edges with it.
export function network(cluster) {
  const policies = cluster.all("NetworkPolicy");
  const ours = policies.filter((policy) => inMap(policy.spec?.podSelector));
  if (cluster.options.whole) {
    for (const name of ["default-deny", "dns"]) {
      const wanted = made.find(({ metadata }) => metadata.name === name);
      if (!policies.some((policy) => same(policy.spec, wanted.spec))) cluster.report(cluster.objects[0], "network-policy", `no policy is what ${name} is in the service map`, "npm run generate in deploy/check");
    }
  }
  if (!cluster.options.whole || !cluster.options.production) return;
  const wanted = made.filter(({ spec }) => inMap(spec.podSelector));
  const edges = (list_) => new Map(list_.flatMap((policy) => edgesOf(policy).map((edge) => [edge, policy])));
  const [given, asked] = [edges(ours), edges(wanted)];
  for (const [edge, policy] of given) if (!asked.has(edge)) cluster.report(policy, "service-map", `allows what the service map does not have: ${edge}`, "add the edge there, or take it out here");
  for (const [edge, policy] of asked) if (!given.has(edge)) cluster.report(ours.find((one) => one.metadata.name === policy.metadata.name) ?? policy, "service-map", `does not allow what the service map has: ${edge}`, "npm run generate in deploy/check");
  for (const policy of policies.filter((one) => !wanted.some(({ metadata }) => metadata.name === one.metadata.name) && !["default-deny", "dns"].includes(one.metadata.name))) {
    cluster.report(policy, "service-map", "is not made from the service map", "add its edges there");
  }
}

const inMap = (selector) => Object.values(map.workloads).some(({ pods }) => same(selector?.matchLabels, pods));

const words = (selector) => (selector === undefined ? "" : JSON.stringify(sorted(selector.matchLabels ?? selector)));

function edgesOf({ spec }) {
  const own = words(spec.podSelector);
  const edges = (rules, peers, way) => list(rules).flatMap((rule) => list(rule.ports).flatMap(({ port, protocol }) => list(rule[peers]).map((peer) => `${own} ${way} ${JSON.stringify(sorted(peer))} ${protocol}/${port}`)));
  return [...list(spec.policyTypes).map((type) => `${own} ${type}`), ...edges(spec.ingress, "from", "from"), ...edges(spec.egress, "to", "to")];
}
