/** Where a wrong figure is mended. */
export function Corrections() {
  return (
    <ol className="max-w-210 list-decimal space-y-1 ps-5 marker:text-muted">
      <li>Press the figure on its model’s page: it names the source, the row and the date.</li>
      <li>If the source is wrong, tell the source too: everyone who reads it gains.</li>
      <li>
        Mend what is kept by hand: a model’s facts in <File>data/curated/models.json</File>, names
        in <File>names.json</File> and <File>aliases.json</File>, hosts, labs, licenses and
        benchmarks in the files of their name. Every entry needs the address where you saw it and
        the day.
      </li>
      <li>
        Run <File>npm run data:refresh</File> and read the difference, then{" "}
        <File>npm run data:report</File> for the bars above.
      </li>
    </ol>
  );
}

function File({ children }: { children: string }) {
  return <code className="font-mono text-head">{children}</code>;
}
