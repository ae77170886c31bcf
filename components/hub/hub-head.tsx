import { MixLink } from "@/components/layout/mix-link";
import { CopyButton } from "@/components/ui/copy-button";
import { Popover } from "@/components/ui/popover";
import type { HubIndexAbout } from "@/lib/domain/hub/hub-row";
import { indexWords } from "@/lib/domain/hub/index-words";
import { hubStatsHref } from "@/lib/search/hub-stats";

/** What the list is taken from and of what day, and how to have all of the Hub. */
export function HubHead({ index }: { index: HubIndexAbout | null }) {
  return (
    <div className="hub-head">
      <h1>Hugging Face Hub</h1>
      <p>{index && <IndexWords {...index} />}</p>
      <MixLink href={hubStatsHref()} className="button" data-size="small">
        Growth and make-up
      </MixLink>
      <Popover title="How to load the whole Hub" size="small" align="end" content={<SyncHelp />}>
        {index?.origin === "hub" ? "Sync" : "Load the whole Hub"}
      </Popover>
    </div>
  );
}

function IndexWords({ origin, repos, asOf, notice }: HubIndexAbout) {
  const words = indexWords({ origin, asOf, rows: repos });
  return (
    <>
      {notice && (
        <>
          <span aria-hidden className="text-conditions">
            ▲
          </span>{" "}
          {notice}{" "}
        </>
      )}
      Searches {words}
      {origin === "seed" && "; a small part of the Hub"}.
    </>
  );
}

const COMMANDS = [
  { about: "Walk the Hub itself, or go on where a walk stopped:", command: "npm run hub:sync" },
  {
    about: "Load a dump, as of the public hub-stats dataset:",
    command: "npm run hub:sync -- --from models.parquet",
  },
];

function SyncHelp() {
  return (
    <div className="hub-sync">
      <p>On the machine that runs this site. The list takes the new index up by itself.</p>
      {COMMANDS.map(({ about, command }) => (
        <div key={command}>
          <p className="text-muted">{about}</p>
          <p className="hub-command">
            <code>{command}</code>
            <CopyButton text={command} label={`Copy ${command}`} />
          </p>
        </div>
      ))}
    </div>
  );
}
