import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export type Ran = { seconds: number; output: string; peakMiB: number };

/** Runs a script of this repository in a process of its own; resolves with its time, output and greatest memory. */
export function runMeasured(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  let output = "";
  let peakMiB = 0;
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const watch = setInterval(() => {
    peakMiB = Math.max(peakMiB, peakOf(child.pid));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, output, peakMiB });
      else reject(new Error(`${script} ended with ${code}.`));
    });
  });
}

/** The kernel's own high-water mark; 0 where there is none to read. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // The process has just ended, or this is no Linux.
    return 0;
  }
}
