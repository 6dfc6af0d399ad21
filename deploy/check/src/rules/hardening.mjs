// The least that a pod may do.
import { bytes, containersOf, list, podOf } from "../cluster.mjs";

export function hardening(cluster) {
  for (const object of cluster.objects.filter(podOf)) {
    const spec = podOf(object).spec ?? {};
    const say = (what, todo) => cluster.report(object, "hardening", what, todo);
    if (["hostNetwork", "hostPID", "hostIPC"].some((field) => spec[field])) say("shares the node's network or processes", "take hostNetwork, hostPID, hostIPC out");
    if (spec.automountServiceAccountToken !== false) say("is given a token of the cluster", "automountServiceAccountToken: false");
    if (!spec.serviceAccountName || spec.serviceAccountName === "default") say("runs as the namespace's default account", "give it a ServiceAccount of its own");
    for (const volume of list(spec.volumes)) {
      if (volume.hostPath) say(`reads the node's ${volume.hostPath.path}`, "use no hostPath");
      if (volume.emptyDir) {
        const size = bytes(volume.emptyDir.sizeLimit);
        if (!(size >= 1024 ** 2 && size <= 16 * 1024 ** 3)) say(`the volume ${volume.name} may grow to ${volume.emptyDir.sizeLimit}`, "sizeLimit: 1Mi to 16Gi");
      }
      if (volume.secret?.defaultMode > 0o440) say(`everybody in the pod may read ${volume.name}`, "defaultMode: 0440");
    }
    for (const container of containersOf(object)) contained(object, container, { ...spec.securityContext, ...container.securityContext }, say);
  }
  for (const account of cluster.all("ServiceAccount")) {
    if (account.automountServiceAccountToken !== false) cluster.report(account, "hardening", "its pods are given a token of the cluster", "automountServiceAccountToken: false");
  }
}

function contained(object, { name }, context, say) {
  const capabilities = context.capabilities ?? {};
  if (context.privileged) say(`${name} is privileged`, "privileged: false");
  if (context.runAsNonRoot !== true) say(`${name} may run as root`, "runAsNonRoot: true");
  for (const id of [context.runAsUser, context.runAsGroup, context.fsGroup]) {
    if (id !== undefined && !(id >= 1000 && id <= 65533)) say(`${name} runs as ${id}`, "use an id of 1000 to 65533");
  }
  if (context.allowPrivilegeEscalation !== false) say(`${name} may gain rights`, "allowPrivilegeEscalation: false");
  if (context.readOnlyRootFilesystem !== true) say(`${name} may write to its own files`, "readOnlyRootFilesystem: true");
  if (!list(capabilities.drop).includes("ALL") || list(capabilities.add).length) say(`${name} keeps capabilities`, "capabilities: {drop: [ALL]}");
  if (context.seccompProfile?.type !== "RuntimeDefault") say(`${name} may make every system call`, "seccompProfile: {type: RuntimeDefault}");
}
