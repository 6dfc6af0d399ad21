// Images by digest; ours under the name of what they run.
import { containersOf } from "../cluster.mjs";
import { serviceMap } from "../project.mjs";

const PINNED = /^[a-z0-9.-]+(:\d+)?(\/[a-z0-9._-]+)+(:[\w.-]+)?@sha256:[0-9a-f]{64}$/;
const OPEN = `sha256:${"0".repeat(64)}`;
const OURS = [...Object.keys(serviceMap().workloads).filter((name) => name.endsWith("-service")), "console", "simulator"];

export function images(cluster) {
  for (const object of cluster.objects) {
    for (const { image } of containersOf(object)) check(cluster, object, image);
    if (object.kind === "Cluster" || object.kind === "Keycloak") check(cluster, object, object.spec?.imageName ?? object.spec?.image);
  }
}

function check(cluster, object, image) {
  if (!PINNED.test(image ?? "")) {
    cluster.report(object, "image", `the image ${image} is not pinned by its digest`, "write registry/name@sha256:... (./saldo images prints ours)");
  } else if (cluster.options.release && image.endsWith(OPEN)) {
    cluster.report(object, "image", `the digest of ${image.split("@")[0]} is still open`, "kustomize edit set image in the overlay");
  }
  const name = object.metadata.name;
  if (OURS.includes(name) && !/\/saldo\/([a-z-]+)[:@]/.exec(image ?? "")?.[1]?.match(`^${name}$`)) cluster.report(object, "image", `runs ${image}, not ${name}`, `use the image saldo/${name}`);
}
