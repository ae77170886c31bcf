import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../scripts/lib/free-port";
import { findNginx, startNginx } from "../scripts/lib/nginx";
import { rawAnswer } from "../scripts/lib/raw-answer";
import { machine, printLoadAfter, printMachine } from "./lib/machine";
import { startNext, startSite } from "./lib/next-server";
import { printTable } from "./lib/print-table";
import { median, spread } from "./lib/statistics";
import { hasWrk, served } from "./lib/wrk";

/** nginx's cache may serve a page at no less than this share of what nginx serves from a plain file. */
const BUDGET = 0.6;
const PATHS = ["/data", "/api", "/palette.json"];
const ENCODINGS = ["identity", "gzip"];
const ROUNDS = 5;
const SECONDS = 3;

const program = findNginx();
if (!program || !hasWrk()) {
  console.log("Skipped: needs nginx and wrk (Debian: apt-get install nginx wrk).");
} else {
  printMachine(machine());
  const results = await measure(program);
  console.log(
    `\nRequests per second, medians of ${ROUNDS} rounds of ${SECONDS} s, 10 connections; each: nginx's processor time\n`,
  );
  printTable(
    ["Page", "Body", "Cached", "each", "File", "each", "Ratio", "Min", "Max", "Budget", "Verdict"],
    results.map(({ name, bytes, cached, file, ratio }) => [
      name,
      `${(bytes / 1000).toFixed(0)} KB`,
      ...[cached, file].flatMap((rounds) => [
        median(rounds.map(({ requestsPerSecond }) => requestsPerSecond)).toFixed(0),
        `${median(rounds.map(({ serverTime }) => serverTime)).toFixed(0)} µs`,
      ]),
      ...[ratio.median, ratio.min, ratio.max].map(percent),
      `≥ ${percent(BUDGET)}`,
      ratio.median < BUDGET ? "MISSED" : "met",
    ]),
  );
  printLoadAfter();
  process.exitCode = results.every(({ ratio }) => ratio.median >= BUDGET) ? 0 : 1;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** Both served by one nginx with one worker, in turn in every round: what else this machine does hits both alike. */
async function measure(nginxProgram: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-nginx-"));
  const instances = [await startSite(), await startNext(".", 3320)] as const;
  const [port, filePort] = [await freePort(3440), await freePort(3445)];
  const nginx = await startNginx({
    program: nginxProgram,
    port,
    instances: [new URL(instances[0].url).host, new URL(instances[1].url).host],
    servers: `server { listen 127.0.0.1:${filePort}; root ${folder}; }`,
  });
  try {
    const worker = nginx.worker();
    const measured = [];
    for (const [at, page] of PATHS.entries()) {
      for (const encoding of ENCODINGS) {
        const url = `http://127.0.0.1:${port}${page}`;
        const body = await keptBody(url, encoding);
        const file = `${at}-${encoding}`;
        writeFileSync(path.join(folder, file), body);
        const fileUrl = `http://127.0.0.1:${filePort}/${file}`;
        const rounds = Array.from({ length: ROUNDS }, () => ({
          cached: served(url, encoding, worker, SECONDS),
          file: served(fileUrl, encoding, worker, SECONDS),
        }));
        measured.push({
          name: encoding === "identity" ? page : `${page}, ${encoding}`,
          bytes: body.byteLength,
          cached: rounds.map((round) => round.cached),
          file: rounds.map((round) => round.file),
          ratio: spread(
            rounds.map(({ cached, file }) => cached.requestsPerSecond / file.requestsPerSecond),
          ),
        });
      }
    }
    return measured;
  } finally {
    await nginx.stop();
    await Promise.all(instances.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true });
  }
}

/** The bytes nginx keeps for a page, as they cross the wire. */
async function keptBody(url: string, encoding: string): Promise<Buffer> {
  for (let asked = 0; asked < 3; asked += 1) {
    const { headers, body } = await rawAnswer(url, { "accept-encoding": encoding });
    if (headers["x-cache"] === "HIT") return body;
  }
  throw new Error(`nginx does not keep ${url}.`);
}
