import { Words } from "./words";

/** A field or a parameter. */
export type FieldRow = {
  name: string;
  type: { text: string; object: string | null };
  about: string;
  example?: string;
};

/** Fields with their types; a named object leads to its own table. */
export function FieldTable({ caption, fields }: { caption: string; fields: readonly FieldRow[] }) {
  const examples = fields.some(({ example }) => example !== undefined);
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{caption}</caption>
      <colgroup>
        <col className={examples ? "w-20" : "w-44 max-sm:w-34"} />
        <col className={examples ? "w-36 max-sm:hidden" : "w-56 max-sm:hidden"} />
        <col />
      </colgroup>
      <thead className="text-head text-muted">
        <tr className="border-b *:py-1.5 *:pe-3 *:text-start *:font-normal">
          <th scope="col">{examples ? "Parameter" : "Field"}</th>
          <th scope="col" className="max-sm:hidden">
            {examples ? "Example" : "Type"}
          </th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, type, about, example }) => (
          <tr key={name} className="border-b align-top *:py-1.5 *:pe-3">
            <th scope="row" className="text-start font-mono text-head font-normal wrap-anywhere">
              {name}
            </th>
            <td className="font-mono text-head wrap-anywhere text-muted max-sm:hidden">
              {example ?? <TypeName {...type} />}
            </td>
            <td className="text-head">
              <Words text={about} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A type in words, linked where it is a named object. */
export function TypeName({ text, object }: FieldRow["type"]) {
  if (object === null) return text;
  return (
    <a href={`#${object}`} className="link">
      {text}
    </a>
  );
}
