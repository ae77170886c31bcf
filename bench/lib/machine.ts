import { readFileSync } from "node:fs";
import os from "node:os";
import { z } from "zod";

const NextPackage = z.object({ version: z.string() });

export type Machine = {
  cpu: string;
  cores: number;
  memoryGiB: number;
  node: string;
  next: string;
  date: string;
  /** Processes that were waiting for a core in the minute before: what else ran here. */
  loadBefore: number;
};

/** What the numbers were taken on, for the head of every report. */
export function machine(): Machine {
  const next = new URL("../../node_modules/next/package.json", import.meta.url);
  return {
    cpu: os.cpus()[0]?.model ?? "unknown",
    cores: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 1024 ** 3),
    node: process.version,
    next: NextPackage.parse(JSON.parse(readFileSync(next, "utf8"))).version,
    date: new Date().toISOString().slice(0, 10),
    loadBefore: os.loadavg()[0] ?? 0,
  };
}

export function printMachine({ cpu, cores, memoryGiB, node, next, date, loadBefore }: Machine) {
  console.log(
    `${date} · ${cpu}, ${cores} cores, ${memoryGiB} GiB · Node ${node} · Next ${next} · load before ${loadBefore.toFixed(1)}`,
  );
  if (loadBefore > cores / 2) {
    console.log(
      "Other programs keep this machine busy: times below are worse than they should be.",
    );
  }
}

/** Printed last: a bench runs for minutes, and what else ran then shows here. */
export function printLoadAfter() {
  console.log(`\nLoad after: ${(os.loadavg()[0] ?? 0).toFixed(1)}; the bench alone is about 2.`);
}
