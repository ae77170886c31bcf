import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import { SelfReported } from "./self-reported";

/** Who ran a benchmark, and whether the score is the developer's own word. */
export function RanBy({ name, selfReported }: { name: string | null; selfReported: boolean }) {
  return (
    <>
      <Runner name={name} />
      {selfReported && (
        <>
          {" "}
          <SelfReported />
        </>
      )}
    </>
  );
}

/** Some sources name who ran it by an address. */
function Runner({ name }: { name: string | null }) {
  if (name === null) return <Unknown />;
  if (!/^https?:\/\/\S+$/.test(name)) return name;
  return (
    <ExternalLink href={name}>
      {name.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
    </ExternalLink>
  );
}
