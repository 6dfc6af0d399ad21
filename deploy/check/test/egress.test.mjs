// The way out to payment companies, by Squid itself where it is installed: the hosts of the list at 443, and nothing else.
import test, { before, after } from "node:test";
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { request } from "node:http";
import { createConnection, createServer } from "node:net";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kubernetes } from "../src/project.mjs";

const missing = spawnSync("squid", ["-v"]).error ? "squid is not installed (apt-get install squid)" : false;
const given = (name) => readFileSync(join(kubernetes, "base/egress", name), "utf8");
const hosts = given("hosts").trim().split("\n");
let folder, proxy, port;

before(async () => {
  if (missing) return;
  port = await freePort();
  folder = mkdtempSync(join(tmpdir(), "egress-"));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "hosts"), `${hosts.join("\n")}\nlocalhost\n`);
  const conf = given("squid.conf").replace("3128", `127.0.0.1:${port}`).replaceAll("/etc/saldo/egress", folder).replace(/^access_log .*$/m, "access_log none");
  writeFileSync(join(folder, "squid.conf"), conf);
  // A name of its own: what Squid shares in memory is known by it.
  proxy = spawn("squid", ["-N", "-n", `egress${port}`, "-f", join(folder, "squid.conf")], { stdio: "ignore" });
  for (let tries = 0; tries < 100 && !(await listens()); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
});

after(() => {
  proxy?.kill("SIGKILL");
  if (folder) rmSync(folder, { recursive: true });
});

test("lets a tunnel go to each company, by its name alone", { skip: missing }, async () => {
  for (const host of hosts) assert.notEqual(await tunnel(`${host}:443`), 403, host);
});

test("lets nothing else out", { skip: missing }, async () => {
  const refused = ["example.org:443", `evil.${hosts[0]}:443`, `${hosts[0]}:8443`, "203.0.113.7:443", "10.0.0.1:443"];
  for (const target of refused) assert.equal(await tunnel(target), 403, target);
  assert.equal(await tunnel("localhost:443"), 403, "a name of the list that leads inside");
  assert.equal(await status({ method: "GET", path: `http://${hosts[0]}/` }), 403, "what is not encrypted");
});

const tunnel = (target) => status({ method: "CONNECT", path: target });

function status(options) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, ...options });
    const answered = ({ statusCode }, socket) => (socket?.destroy?.(), asked.destroy(), resolve(statusCode));
    asked.on("connect", answered).on("response", answered).on("error", reject).end();
  });
}

function listens() {
  return new Promise((resolve) => {
    const socket = createConnection({ host: "127.0.0.1", port });
    const say = (open) => (socket.destroy(), resolve(open));
    socket.on("connect", () => say(true)).on("error", () => say(false));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
