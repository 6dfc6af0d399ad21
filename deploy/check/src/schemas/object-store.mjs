// Where CloudNativePG's backup plugin puts WAL and base backups.
import { dns, fields, kind, map, one, text, any } from "./schema.mjs";

const key = fields({ "name!": dns, "key!": text });

export const objectStore = kind(
  "barmancloud.cnpg.io/v1",
  "ObjectStore",
  fields({
    "retentionPolicy!": { type: "string", pattern: "^[1-9][0-9]*[dwm]$" },
    "configuration!": fields({
      "destinationPath!": { type: "string", pattern: "^s3://[a-z0-9.-]+/" },
      endpointURL: { type: "string", pattern: "^https://" },
      s3Credentials: fields({ "accessKeyId!": key, "secretAccessKey!": key, region: key }),
      wal: fields({ compression: one("bzip2", "gzip", "lz4", "snappy", "xz", "zstd"), encryption: text, maxParallel: any }),
      data: fields({ compression: one("bzip2", "gzip", "snappy"), encryption: text, jobs: any }),
      serverName: text,
      tags: map(),
    }),
    instanceSidecarConfiguration: any,
  }),
);
