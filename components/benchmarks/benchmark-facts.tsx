import type { ReactNode } from "react";
import { ExternalLink } from "@/components/ui/external-link";
import { Unknown } from "@/components/ui/numeric-cell";
import type { Benchmark } from "@/lib/domain/benchmark";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";
import { SATURATION_WORDS } from "@/lib/domain/benchmarks/benchmark-words";
import { longDate, percent } from "@/lib/domain/format";
import { qualityText } from "@/lib/domain/quality/quality-text";
import { taskWord } from "@/lib/domain/task-word";
import { ReportedBar } from "./reported-bar";
import { SaturationMark } from "./saturation-mark";
import "./benchmarks.css";

type BenchmarkFactsProps = {
  row: BenchmarkRow;
  about: Pick<Benchmark, "unit" | "released" | "url" | "source" | "seen">;
  origins: readonly {
    name: string;
    homepage: string;
    license: string;
    asOf: string;
    scores: number;
  }[];
};

/** What is known of a benchmark, each with where it is from. */
export function BenchmarkFacts({ row, about, origins }: BenchmarkFactsProps) {
  const { task, chance, runBy, difficulty, slope, saturation, fifthBest, scale } = row;
  return (
    <dl className="benchmark-facts figures">
      <Fact label="Task">{taskWord(task)}</Fact>
      <Fact label="Scale">{scale === "fraction" ? `${about.unit}, 0 to 100 %` : about.unit}</Fact>
      <Fact label="Chance level">
        {chance === null ? <Unknown /> : percent(chance)}
        {chance !== null && chance > 0 && difficulty !== null && (
          <small>Epoch AI’s scores are corrected for it: 0 % is guessing</small>
        )}
      </Fact>
      <Fact label="Run by">{runBy}</Fact>
      <Fact label="Difficulty">
        {difficulty === null ? "Not in the index" : difficulty.toFixed(1)}
        {difficulty !== null && <small>index at which a model reaches half</small>}
      </Fact>
      <Fact label="Slope">{slope === null ? <Unknown /> : slope.toFixed(3)}</Fact>
      <Fact label="Saturation">
        {saturation === null ? (
          <Unknown />
        ) : (
          <>
            <SaturationMark saturation={saturation} /> {SATURATION_WORDS[saturation]}
            <small>fifth best {qualityText(fifthBest, scale)}</small>
          </>
        )}
      </Fact>
      <Fact label="Self-reported models">
        <ReportedBar row={row} />
      </Fact>
      <Fact label="Appeared">{longDate(about.released)}</Fact>
      <Fact label="Described at">
        {about.url === null ? <Unknown /> : <Site href={about.url} />}
        <small>
          as seen at <Site href={about.source} />, {longDate(about.seen)}
        </small>
      </Fact>
      <Fact label="Scores from">
        {origins.length === 0 && <Unknown />}
        {origins.map(({ name, homepage, license, asOf, scores }) => (
          <span key={name} className="block">
            <ExternalLink href={homepage}>{name}</ExternalLink>
            <small>
              {scores} {scores === 1 ? "score" : "scores"}, {license}, {longDate(asOf)}
            </small>
          </span>
        ))}
      </Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** An address by the name of its site. */
function Site({ href }: { href: string }) {
  return <ExternalLink href={href}>{href.replace(/^https?:\/\/(www\.)?|\/.*$/g, "")}</ExternalLink>;
}
