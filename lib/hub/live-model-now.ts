import { cacheLife } from "next/cache";
import { connection } from "next/server";
import { liveModel } from "./live-model";

/** The Hub's answer for a page, and the time it is shown at. Asked when a reader comes, never while a page is made. */
export async function liveModelNow(repo: string) {
  await connection();
  const answer = await cachedLiveModel(repo);
  return { answer, now: Date.now() };
}

/** An answer is good for ten minutes, and shown for up to an hour while a new one is fetched; a fault for half a minute. */
async function cachedLiveModel(repo: string) {
  "use cache";
  const answer = await liveModel(repo);
  if (answer.state === "live") cacheLife({ stale: 60, revalidate: 600, expire: 3600 });
  else cacheLife({ stale: 30, revalidate: 15, expire: 30 });
  return answer;
}
