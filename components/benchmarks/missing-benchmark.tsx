import { Fault } from "@/components/layout/fault";
import { MixLink } from "@/components/layout/mix-link";

type MissingBenchmarkProps = { nearest: readonly { id: string; name: string }[] };

/** Said at the address of a benchmark that there is not, with the likeliest ones meant. */
export function MissingBenchmark({ nearest }: MissingBenchmarkProps) {
  return (
    <Fault
      title="There is no benchmark at this address"
      actions={
        <MixLink href="/benchmarks" className="button" data-look="ink">
          All benchmarks
        </MixLink>
      }
    >
      <p>It may be misspelt.</p>
      {nearest.length > 0 && (
        <>
          <p className="mt-4 text-body">The nearest names:</p>
          <ul className="mt-1">
            {nearest.map(({ id, name }) => (
              <li key={id} className="border-b py-1.5 text-body">
                <MixLink href={`/benchmarks/${id}`} className="link font-medium text-text">
                  {name}
                </MixLink>{" "}
                <code className="font-mono text-second">{id}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Fault>
  );
}
