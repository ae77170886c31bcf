import type { HubFilters, HubQuery } from "@/lib/hub-index/query/hub-query";
import { hubRepos } from "./hub-repos";
import { picker, randomNumbers } from "./random";
import { LIBRARIES, LICENSES, TASKS } from "./shares";

/** What readers type: names everybody looks for, and repos of the made-up Hub half remembered. */
const KNOWN = [
  ...["llama", "qwen3 8b", "mistral instruct", "gemma 3", "deepseek r1", "gguf", "whisper small"],
  ...["bert base uncased", "thebloke awq", "coder 32b", "flan t5", "stable diffusion", "lalma"],
];
const REMEMBERED = 60;

/** Each text as it grows letter by letter, as a search box asks for it. */
export function typed(): string[] {
  const random = randomNumbers(11);
  const repos = [...hubRepos(4000)].filter(() => random() < 0.1).slice(0, REMEMBERED);
  const remembered = repos.map(({ id }) => {
    const words = id.toLowerCase().split(/[^a-z0-9]+/);
    const from = Math.floor(random() * Math.max(1, words.length - 1));
    return words.slice(from, from + 2).join(" ");
  });
  return [...KNOWN, ...remembered].flatMap((text) =>
    Array.from({ length: Math.min(12, text.length) }, (_, at) => text.slice(0, at + 1)),
  );
}

const license = picker<string | null>(LICENSES);
const task = picker<string | null>(TASKS);
const library = picker<string | null>(LIBRARIES);
const SORTS = ["downloads", "likes", "trending", "parameters", "created", "changed"] as const;

/** Choices of the rail, one to three at once. */
export function filters(count: number): HubFilters[] {
  const random = randomNumbers(12);
  return Array.from({ length: count }, () => ({
    ...(random() < 0.5 && { licenses: [license(random()), "mit"] }),
    ...(random() < 0.4 && { tasks: [task(random())] }),
    ...(random() < 0.3 && { libraries: [library(random())] }),
    ...(random() < 0.3 && {
      parameters: {
        min: 1e9 * Math.ceil(random() * 9),
        max: 1e9 * (10 + Math.ceil(random() * 60)),
      },
    }),
    ...(random() < 0.2 && { commercialUse: ["allowed" as const] }),
    ...(random() < 0.1 && { authors: ["Qwen"] }),
  }));
}

export const listings = (count: number): HubQuery[] =>
  filters(count).map((filter, at) => ({
    ...filter,
    sort: SORTS[at % SORTS.length] ?? "downloads",
  }));
