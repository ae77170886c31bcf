import { FieldTable, type FieldRow } from "./field-table";

/** The fields of one named object of the answers. */
export function ObjectSection({ name, fields }: { name: string; fields: readonly FieldRow[] }) {
  return (
    <section id={name} aria-labelledby={`${name}-title`} className="mt-7 scroll-mt-4">
      <h3 id={`${name}-title`} className="mb-1 font-mono text-body font-semibold">
        {name}
      </h3>
      <FieldTable caption={`Fields of ${name}`} fields={fields} />
    </section>
  );
}
