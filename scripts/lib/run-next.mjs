// @ts-check
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const NEXT = fileURLToPath(new URL("../../node_modules/next/dist/bin/next", import.meta.url));

/**
 * Runs Next's command line with the given arguments, passes stop signals on to it and resolves with
 * its exit code.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runNext(args) {
  const child = spawn(process.execPath, [NEXT, ...args], {
    stdio: "inherit",
    env: { NEXT_TELEMETRY_DISABLED: "1", ...process.env },
  });
  const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
