import { AskedName, type Asked } from "@/components/layout/asked-name";
import { MissingName } from "@/components/layout/missing-name";
import { MixLink } from "@/components/layout/mix-link";
import { benchmarkRows } from "@/lib/catalog/benchmarks";
import { mostAlike } from "@/lib/domain/nearest";

export default function NotFound() {
  return <AskedName page={MissingBenchmark} />;
}

function MissingBenchmark({ asked }: Asked) {
  const nearest = asked === null ? [] : mostAlike(asked, benchmarkRows(), 5);
  return (
    <MissingName
      title="There is no benchmark at this address"
      asked={asked}
      nearest={nearest.map(({ id, name }) => ({ href: `/benchmarks/${id}`, name, id }))}
      actions={
        <MixLink href="/benchmarks" className="button" data-look="ink">
          All benchmarks
        </MixLink>
      }
    >
      is not among the benchmarks. It may be misspelled.
    </MissingName>
  );
}
