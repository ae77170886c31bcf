import { z } from "zod";
import { Text } from "./cells";
import { readJson } from "./json";
import { type Get, SourceError, type SourceInput } from "./source";
import { untar } from "./unpack";

export const PI_AI_REGISTRY = "https://registry.npmjs.org/@earendil-works/pi-ai";

/** Each provider's prices; the folder also has a `.manifest.json`, which is not one. */
const PRICE_FILE = /^package\/dist\/providers\/data\/([\w-]+\.json)$/;

const Registry = z.object({
  "dist-tags": z.object({ latest: Text }),
  time: z.record(z.string(), z.iso.datetime({ offset: true })),
  versions: z.record(
    z.string(),
    z.object({ dist: z.object({ tarball: z.string().startsWith(`${PI_AI_REGISTRY}/-/`) }) }),
  ),
});

/** The newest published package: its price files, dated by the day it was published. */
export async function collectPiAi(get: Get): Promise<SourceInput[]> {
  const answer = await get(PI_AI_REGISTRY);
  const registry = readJson(
    { file: PI_AI_REGISTRY, text: new TextDecoder().decode(answer.bytes) },
    Registry,
  );
  const { latest } = registry["dist-tags"];
  const tarball = registry.versions[latest]?.dist.tarball;
  const published = registry.time[latest];
  if (!tarball || !published)
    throw new SourceError(PI_AI_REGISTRY, latest, null, "has no tarball or no date");

  const entries = await untar(tarball, (await get(tarball)).bytes);
  const files = entries.flatMap(({ name, text }) => {
    const file = PRICE_FILE.exec(name)?.[1];
    return file ? { file: `${tarball}/${file}`, text, fetchedOn: published.slice(0, 10) } : [];
  });
  if (files.length === 0)
    throw new SourceError(tarball, null, null, "has no price files where they used to be");
  return files;
}
