import { execFileSync, spawnSync } from "node:child_process";
import { cpuSeconds } from "./cpu-seconds";

export type Served = {
  requestsPerSecond: number;
  /** Processor time of the server's process for one answer, in µs: what else this machine does hardly changes it. */
  serverTime: number;
};

/** Whether there is a `wrk` to ask with: Node itself is slower than nginx. */
export const hasWrk = (): boolean => spawnSync("wrk", ["-v"]).error === undefined;

/** Asks for `url` over ten kept-alive connections for some seconds. Anything but a 2xx is an error. */
export function served(url: string, encoding: string, worker: number, seconds: number): Served {
  const before = cpuSeconds(worker);
  const report = execFileSync(
    "wrk",
    ["-t1", "-c10", `-d${seconds}s`, "-H", `Accept-Encoding: ${encoding}`, url],
    { encoding: "utf8" },
  );
  const busy = (cpuSeconds(worker) - before) / seconds;
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1]);
  if (!(rate > 0) || /Non-2xx|Socket errors/.test(report)) throw new Error(`${url}:\n${report}`);
  return { requestsPerSecond: rate, serverTime: (busy / rate) * 1e6 };
}
