import { spawn } from "node:child_process";
import type { HubIndex } from "@/lib/hub-index/open-hub-index";
import { typed } from "./workload";

/** `processorSeconds`: of the process that changes the rows, on both cores; other programs change it little. */
export type UpsertFigures = { seconds: number; processorSeconds: number; readers: number[] };

const READERS = 4;

/** Ten thousand rows changed by another process, while readers go on asking this one. */
export async function measureUpsert(
  index: HubIndex,
  where: string,
  dump: string,
): Promise<UpsertFigures> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "bench/lib/hub/upsert-process.ts", where, dump],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const said = (word: string) =>
    new Promise<string>((resolve) => {
      let output = "";
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes(word)) resolve(output);
      });
    });
  await said("ready");
  const done = said("of");
  child.stdin.end("go\n");
  let isDone = false;
  const readers: number[] = [];
  const texts = typed();
  const read = async (number: number) => {
    for (let at = number * 31; !isDone; at += 1) {
      const asked = performance.now();
      await index.search({ text: texts[at % texts.length] ?? "", limit: 20 + number });
      readers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const reading = Promise.all(Array.from({ length: READERS }, (_, number) => read(number)));
  const output = await done;
  // The swap is theirs too.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  isDone = true;
  await reading;
  const [, seconds, processorSeconds] = (/took ([\d.]+) of ([\d.]+)/.exec(output) ?? []).map(
    Number,
  );
  return { seconds: seconds ?? NaN, processorSeconds: processorSeconds ?? NaN, readers };
}
