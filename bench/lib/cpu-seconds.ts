import { readFileSync } from "node:fs";

/** Ticks of the kernel's accounting: 100 a second on every Linux that Node runs on. */
const TICKS = 100;

/** Processor time a process has used so far. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
