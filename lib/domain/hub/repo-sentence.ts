import { count, parameters } from "../format";
import type { CommercialUse } from "../license";
import type { IndexedRepo } from "./indexed-repo";

const USE = {
  allowed: "allows commercial use",
  conditions: "allows commercial use with conditions",
  "not-allowed": "does not allow commercial use",
} as const;

type Repo = Pick<
  IndexedRepo,
  "license" | "task" | "parameters" | "parametersDoubt" | "downloads"
> & {
  commercialUse: CommercialUse;
};

/** What the repo is, allows, and how much it is used, in two sentences; what is not known is left out. */
export function repoSentence(repo: Repo): string {
  const { license, commercialUse, task, downloads } = repo;
  const size =
    repo.parameters === null || repo.parametersDoubt !== null
      ? null
      : `${parameters(repo.parameters)} parameters`;
  const about = [task, size].filter(Boolean).join(", ");
  const terms =
    license === null
      ? "It has no license tag"
      : commercialUse === "unknown"
        ? `What its license tag, ${license}, allows is not known`
        : `Its license tag, ${license}, ${USE[commercialUse]}`;
  const used = downloads === null ? "" : `; it was downloaded ${count(downloads)} times in 30 days`;
  return `${about ? `${about.charAt(0).toUpperCase()}${about.slice(1)}. ` : ""}${terms}${used}.`;
}
