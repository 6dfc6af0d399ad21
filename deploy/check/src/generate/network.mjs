// NetworkPolicies from the service map: nothing is allowed but its edges and DNS.
import { serviceMap } from "../project.mjs";
import { policy } from "./objects.mjs";

const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10"];

const tcp = (port) => ({ port, protocol: "TCP" });

export function networkPolicies(map = serviceMap()) {
  return [denyAll(), dns(), ...Object.keys(map.workloads).map((name) => ofWorkload(name, map))];
}

function denyAll() {
  return policy("default-deny", { podSelector: {}, policyTypes: ["Ingress", "Egress"] });
}

function dns() {
  const to = [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } }, podSelector: { matchLabels: { "k8s-app": "kube-dns" } } }];
  const ports = ["UDP", "TCP"].map((protocol) => ({ port: 53, protocol }));
  return policy("dns", { podSelector: {}, policyTypes: ["Egress"], egress: [{ to, ports }] });
}

function ofWorkload(name, map) {
  const ingress = map.edges
    .filter((edge) => edge.to === name)
    .map((edge) => ({ from: [peer(edge.from, map)], ports: [tcp(map.workloads[name].ports[edge.port])] }));
  const egress = map.edges.filter((edge) => edge.from === name).map((edge) => outgoing(edge, map));
  return policy(name, {
    podSelector: { matchLabels: map.workloads[name].pods },
    policyTypes: ["Ingress", "Egress"],
    ...(ingress.length && { ingress }),
    ...(egress.length && { egress }),
  });
}

function outgoing(edge, map) {
  if (edge.outside) {
    const { ports, private: inside } = map.outside[edge.outside];
    const ipBlock = { cidr: "0.0.0.0/0", ...(!inside && { except: PRIVATE }) };
    return { to: [{ ipBlock }], ports: ports.map(tcp) };
  }
  const target = map.workloads[edge.to] ?? map.others[edge.to];
  return { to: [peer(edge.to, map)], ports: [tcp(target.ports[edge.port])] };
}

function peer(name, map) {
  if (map.workloads[name]) {
    return { podSelector: { matchLabels: map.workloads[name].pods } };
  }
  const { namespace, pods } = map.others[name];
  return { namespaceSelector: { matchLabels: namespace }, podSelector: Object.keys(pods).length ? { matchLabels: pods } : {} };
}
