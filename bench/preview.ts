import { machine, printLoadAfter, printMachine } from "./lib/machine";
import { startSite } from "./lib/next-server";
import { printTable } from "./lib/print-table";
import { spread } from "./lib/statistics";

/** The median of a comparison's warm pictures may take no longer, in ms. */
const BUDGET_MS = 300;
const WARM_UPS = 3;
const REQUESTS = 20;

const MODELS = [
  "openai/gpt-5.5",
  "zhipuai/glm-5.2",
  "openai/gpt-oss-120b",
  "moonshotai/kimi-k3",
  "google/gemini-2.5-computer-use-preview-10-2025",
  "moonshotai/kimi-k2.6",
  "zhipuai/glm-5.1",
  "openai/gpt-oss-20b",
];
const compare = (count: number) => ({
  name: `comparison of ${count}`,
  path: `/compare/image?m=${MODELS.slice(0, count).join()}`,
  judged: true,
});
const PICTURES = [
  compare(2),
  compare(3),
  compare(8),
  { name: "model", path: "/models/openai/gpt-oss-120b/image", judged: false },
  { name: "site", path: "/image", judged: false },
];

printMachine(machine());
const results = await measure();
console.log(
  `\nWarm pictures, whole answer over loopback, ${REQUESTS} requests one after another\n`,
);
printTable(
  ["Picture", "PNG", "Median", "Min", "Max", "Budget", "Verdict"],
  results.map(({ name, bytes, times, missed, judged }) => [
    name,
    `${(bytes / 1000).toFixed(0)} KB`,
    ...[times.median, times.min, times.max].map((ms) => `${ms.toFixed(0)} ms`),
    judged ? `≤ ${BUDGET_MS} ms` : "",
    judged ? (missed ? "MISSED" : "met") : "",
  ]),
);
printLoadAfter();
process.exitCode = results.some(({ missed }) => missed) ? 1 : 0;

async function measure() {
  const site = await startSite();
  try {
    const measured = [];
    for (const picture of PICTURES) {
      for (let request = 0; request < WARM_UPS; request += 1)
        await fetchPng(site.url + picture.path);
      const answers = [];
      while (answers.length < REQUESTS) answers.push(await fetchPng(site.url + picture.path));
      const times = spread(answers.map(({ ms }) => ms));
      const missed = picture.judged && times.median > BUDGET_MS;
      measured.push({ ...picture, bytes: answers[0]?.bytes ?? 0, times, missed });
    }
    return measured;
  } finally {
    await site.stop();
  }
}

async function fetchPng(url: string): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const response = await fetch(url);
  const { byteLength: bytes } = await response.arrayBuffer();
  if (!response.ok || response.headers.get("content-type") !== "image/png") {
    throw new Error(`${url} answers ${response.status}, ${response.headers.get("content-type")}.`);
  }
  return { ms: performance.now() - start, bytes };
}
