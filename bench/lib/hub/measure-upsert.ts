import { spawn } from "node:child_process";
import type { HubIndex } from "@/lib/hub-index/open-hub-index";
import { typed } from "./workload";

export type UpsertFigures = { seconds: number; readers: number[] };

const READERS = 4;

/** Ten thousand rows changed by another process, while readers go on asking this one. */
export async function measureUpsert(
  index: HubIndex,
  where: string,
  rows: number,
): Promise<UpsertFigures> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "bench/lib/hub/upsert-process.ts", where, String(rows)],
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
  const done = said("took");
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
  return { seconds: Number(/took ([\d.]+)/.exec(output)?.[1]), readers };
}
