import { FieldTable, TypeName, type FieldRow } from "./field-table";
import { RequestLine } from "./request-line";
import { Words } from "./words";

type EndpointSectionProps = {
  id: string;
  path: string;
  summary: string;
  about: string;
  request: string;
  answer: string;
  parameters: readonly FieldRow[];
  envelope: { data: FieldRow["type"]; meta: FieldRow["type"] } | null;
  fields: readonly FieldRow[];
};

/** One address: what it takes, what it gives, and an example to try. */
export function EndpointSection(props: EndpointSectionProps) {
  const { id, path, summary, about, request, answer, parameters, envelope, fields } = props;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-9 scroll-mt-4 border-t pt-5">
      <h2 id={`${id}-title`} className="font-mono text-body font-semibold wrap-anywhere">
        {path}
      </h2>
      <p className="mt-1 max-w-170 text-body">
        {summary}.{" "}
        <span className="text-muted">
          <Words text={about} />
        </span>
      </p>
      <div className="mt-3 grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <div className="min-w-0">
          {parameters.length > 0 ? (
            <FieldTable caption={`Parameters of ${path}`} fields={parameters} />
          ) : (
            <p className="text-head text-muted">It takes no parameters.</p>
          )}
          {fields.length > 0 && (
            <div className="mt-4">
              <FieldTable caption={`Fields of the answer of ${path}`} fields={fields} />
            </div>
          )}
        </div>
        <div className="min-w-0">
          <RequestLine path={request} />
          <pre
            // Keyboards scroll only what they can focus.
            tabIndex={0}
            role="region"
            aria-label={`Example answer of ${path}`}
            className="mt-2 max-h-100 overflow-auto rounded-md border bg-panel p-3 font-mono text-second"
          >
            {answer}
          </pre>
          <p className="mt-2 text-head text-muted">
            {envelope && (
              <>
                Answers{" "}
                <code className="font-mono text-text">
                  {"{data: "}
                  <TypeName {...envelope.data} />
                  {", meta: "}
                  <TypeName {...envelope.meta} />
                  {"}"}
                </code>
                .{" "}
              </>
            )}
            The example is shortened.
          </p>
        </div>
      </div>
    </section>
  );
}
