import type { ComponentProps } from "react";
import { HubPanel } from "@/components/model/hub-panel";
import { liveLicense } from "@/lib/catalog/live-license";
import { liveModelNow } from "@/lib/hub/live-model-now";

type LiveHubProps = Omit<ComponentProps<typeof HubPanel>, "answer" | "licenseChanged" | "now"> & {
  /** `owner/name`. */
  hubRepo: string;
};

/** The panel with the Hub's answer. */
export async function LiveHub({ hubRepo, ...panel }: LiveHubProps) {
  const { answer, now } = await liveModelNow(hubRepo);
  if (answer.state === "snapshot") return <HubPanel {...panel} answer={answer} now={now} />;
  const { tagged, changed } = liveLicense(panel.repo?.license ?? null, answer.facts.license);
  return <HubPanel {...panel} answer={answer} tagged={tagged} licenseChanged={changed} now={now} />;
}
