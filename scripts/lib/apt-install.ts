import { spawnSync } from "node:child_process";

const MINUTE = 60_000;

/**
 * Installs packages of Debian or Ubuntu, as root or with a passwordless sudo. False where that cannot be done or fails.
 */
export function aptInstall(...packages: string[]): boolean {
  const sudo = aptPrefix();
  if (!sudo) return false;
  const apt = (...args: string[]) => succeeds([...sudo, "apt-get", ...args], 6 * MINUTE);
  return apt("update") && apt("install", "-y", "--no-install-recommends", ...packages);
}

/** What to write before `apt-get` to have its rights; undefined where it cannot be had. */
function aptPrefix(): string[] | undefined {
  if (!succeeds(["apt-get", "--version"])) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds(["sudo", "-n", "true"]) ? ["sudo", "-n"] : undefined;
}

function succeeds([command = "", ...args]: string[], timeout = 15_000): boolean {
  const quick = timeout < MINUTE;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const stdio = quick ? "ignore" : "inherit";
  return spawnSync(command, args, { env, stdio, timeout }).status === 0;
}
