// Shapes that several generators share.
export const object = (apiVersion, kind, name, spec, labels) => ({
  apiVersion,
  kind,
  metadata: { name, ...(labels && { labels }) },
  spec,
});

export const policy = (name, spec) => object("networking.k8s.io/v1", "NetworkPolicy", name, spec);

// YAML names of objects have no capitals and no colons; topics have dots, which may stay.
export const asName = (text) => text.toLowerCase().replaceAll(/[^a-z0-9.-]/g, "-");
