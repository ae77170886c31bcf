import type { Collection } from "./collection";
import type { WireRepo } from "./wire-repo";

const OWNERS = 40_000;
const TASKS = ["text-generation", "text-classification", "text-to-image", "feature-extraction"];
const LIBRARIES = ["transformers", "diffusers", "peft", "gguf", "sentence-transformers"];
const LICENSES = ["apache-2.0", "mit", "other", "llama3.1", "cc-by-nc-4.0"];
const FAMILIES = ["qwen3", "llama", "gemma3", "mistral", "bert", "phi4", "deepseek-v3"];
const SIZES = [0.6, 1.7, 4, 8, 14, 32, 70];

const CREATED_FROM = Date.parse("2022-03-02T23:29:04Z");
const CREATED_TO = Date.parse("2025-12-31T00:00:00Z");
/** Later than any creation, so that none is changed before it is made. */
const CHANGED_FROM = Date.parse("2026-01-01T00:00:00Z");
const CHANGED_TO = Date.parse("2026-11-22T00:00:00Z");

/** `size` made-up repositories, each made from its number when asked for; nothing is kept. */
export function generated(size: number): Collection {
  // Each order is another walk over the numbers; the place in it decides the figure it sorts by.
  const byDownloads = walk(size, 7_368_787, 11);
  const byLikes = walk(size, 5_915_587, 1_009);
  const byCreation = walk(size, 4_256_233, 70_003);
  const byChange = walk(size, 3_628_273, 500_009);
  const byTrend = walk(size, 2_750_159, 31);
  // A sort that is not here comes by trend.
  const orders = new Map([
    ["downloads", byDownloads],
    ["likes", byLikes],
    ["createdAt", byCreation],
    ["lastModified", byChange],
  ]);

  function at(number: number): WireRepo {
    const random = mixed(number);
    const pick = <T>(list: readonly T[], salt: number) =>
      list[mixed(random + salt) % list.length] as T;
    const family = pick(FAMILIES, 1);
    const billions = pick(SIZES, 2);
    const license = pick(LICENSES, 3);
    const task = pick(TASKS, 4);
    const library = pick(LIBRARIES, 5);
    const owner = `maker-${mixed(random + 6) % OWNERS}`;
    const created = between(CREATED_FROM, CREATED_TO, 1 - byCreation.placeOf(number) / size);
    const changed = between(CHANGED_FROM, CHANGED_TO, 1 - byChange.placeOf(number) / size);
    const parameters = Math.round(billions * 1e9);
    return {
      _id: objectId(created, number),
      id: `${owner}/${family}-${billions}b-${number}`,
      author: owner,
      private: false,
      gated: random % 50 === 0 ? "auto" : false,
      disabled: false,
      downloads: heavyTail(2.5e8, byDownloads.placeOf(number)),
      downloadsAllTime: heavyTail(2e9, byDownloads.placeOf(number)),
      likes: heavyTail(14_000, byLikes.placeOf(number)),
      trendingScore: heavyTail(600, byTrend.placeOf(number)),
      createdAt: new Date(created).toISOString(),
      lastModified: new Date(changed).toISOString(),
      sha: mixed(random + 7)
        .toString(16)
        .padStart(40, "0"),
      pipeline_tag: task,
      library_name: library,
      tags: [library, "safetensors", family, `license:${license}`, "region:us"],
      cardData: { license },
      config: {},
      safetensors: { parameters: { BF16: parameters }, total: parameters },
      childrenModelCount: { adapter: 0, merge: 0, quantized: 0, finetune: 0 },
      inferenceProviderMapping: {},
      siblings: [{ rfilename: "README.md" }],
      spaces: [],
      usedStorage: parameters * 2,
      xetEnabled: true,
      "model-index": null,
    };
  }

  return {
    size,
    inOrder(sort, place) {
      const found = orders.get(sort) ?? byTrend;
      return at(found.numberAt(place));
    },
    find(id) {
      const number = Number(/-(\d+)$/.exec(id)?.[1] ?? NaN);
      if (!(number < size)) return undefined;
      const repo = at(number);
      return repo.id.toLowerCase() === id.toLowerCase() ? repo : undefined;
    },
  };
}

/** An order of the numbers 0 to size - 1 and its inverse, neither kept in memory: steps of `stride`, which shares no factor with the size. */
function walk(size: number, stride: number, start: number) {
  let step = stride % size || 1;
  while (divisor(step, size) !== 1) step += 1;
  const back = inverse(step, size);
  return {
    numberAt: (place: number) => (place * step + start) % size,
    placeOf: (number: number) =>
      Number((BigInt(((number - start) % size) + size) * BigInt(back)) % BigInt(size)),
  };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function inverse(a: number, size: number): number {
  let [r, next] = [size, a % size];
  let [t, nextT] = [0, 1];
  while (next > 0) {
    const quotient = Math.floor(r / next);
    [r, next] = [next, r - quotient * next];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return ((t % size) + size) % size;
}

/** Scatters a number over 0 to 2³¹ - 1, the same each time. */
function mixed(number: number): number {
  let x = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  return (x ^ (x >>> 16)) >>> 1;
}

function heavyTail(most: number, place: number): number {
  return Math.floor(most / (place + 1) ** 1.1);
}

function between(from: number, to: number, share: number): number {
  return Math.floor((from + (to - from) * share) / 1000) * 1000;
}

/** As MongoDB makes them: the second it was made, then what tells it apart. */
function objectId(created: number, number: number): string {
  const seconds = Math.floor(created / 1000)
    .toString(16)
    .padStart(8, "0");
  return seconds + number.toString(16).padStart(16, "0");
}
