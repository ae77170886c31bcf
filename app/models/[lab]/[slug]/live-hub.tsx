import { cacheLife } from "next/cache";
import { connection } from "next/server";
import type { ComponentProps } from "react";
import { HubPanel } from "@/components/model/hub-panel";
import { liveLicense } from "@/lib/catalog/live-license";
import { liveModel } from "@/lib/hub/live-model";

type LiveHubProps = Omit<ComponentProps<typeof HubPanel>, "answer" | "licenseChanged" | "now"> & {
  /** `owner/name`. */
  hubRepo: string;
};

/** The panel with the Hub's answer. Asked when a reader comes, never while the page is made. */
export async function LiveHub({ hubRepo, ...panel }: LiveHubProps) {
  const { answer, now } = await askHub(hubRepo);
  if (answer.state === "snapshot") return <HubPanel {...panel} answer={answer} now={now} />;
  const { tagged, changed } = liveLicense(panel.repo?.license ?? null, answer.facts.license);
  return <HubPanel {...panel} answer={answer} tagged={tagged} licenseChanged={changed} now={now} />;
}

async function askHub(repo: string) {
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
