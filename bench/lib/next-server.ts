import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build, isBuildCurrent } from "../../scripts/lib/production-build.mjs";
import { freePort } from "../../scripts/lib/free-port";

const NEXT = fileURLToPath(new URL("../../node_modules/next/dist/bin/next", import.meta.url));
const STARTS_WITHIN_MS = 30_000;

export type NextServer = { url: string; stop: () => Promise<void> };

/** The site's production server, built first when there is no current build. */
export async function startSite(): Promise<NextServer> {
  if (!isBuildCurrent() && (await build()) !== 0) throw new Error("The site does not build.");
  return startNext(".", 3310);
}

/** `next start` of the built app in `folder`, on the first free port from `firstPort` on; it asks the Hub only where `env` says so. */
export async function startNext(
  folder: string,
  firstPort: number,
  env: Readonly<Record<string, string>> = {},
): Promise<NextServer> {
  const port = await freePort(firstPort);
  const server = spawn(
    process.execPath,
    [NEXT, "start", folder, "--hostname", "127.0.0.1", "--port", String(port)],
    {
      stdio: ["ignore", "ignore", "inherit"],
      // The shipped snapshot is what is measured; nothing asks the Hub.
      env: { ...process.env, HF_HUB_OFFLINE: "1", NEXT_TELEMETRY_DISABLED: "1", ...env },
    },
  );
  process.once("exit", () => server.kill());
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, "exit");
  };
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (!(await answers(url))) {
    if (server.exitCode !== null) throw new Error(`next start ${folder} ended at once.`);
    if (performance.now() > deadline) {
      await stop();
      throw new Error(`next start ${folder} did not answer within ${STARTS_WITHIN_MS / 1000} s.`);
    }
    await sleep(100);
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
