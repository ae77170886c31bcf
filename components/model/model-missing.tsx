import { Fault } from "@/components/layout/fault";
import { MixLink } from "@/components/layout/mix-link";

type MissingModelProps = {
  /** The id in the address; untrusted text. Null when it is not known. */
  asked: string | null;
  nearest: readonly { id: string; name: string }[];
};

/** Said at the address of a model that is not in the catalogue, with the likeliest ones meant. */
export function MissingModel({ asked, nearest }: MissingModelProps) {
  return (
    <Fault
      title="There is no model at this address"
      actions={
        <MixLink href="/" className="button" data-look="ink">
          Browse all models
        </MixLink>
      }
    >
      <p>
        {asked ? (
          <>
            <code className="font-mono text-body break-all text-text">
              {asked.length > 80 ? `${asked.slice(0, 80)}…` : asked}
            </code>{" "}
            is not in the catalogue.
          </>
        ) : (
          "It is not in the catalogue."
        )}{" "}
        It may be misspelt, or listed under another lab.
      </p>
      {nearest.length > 0 && (
        <>
          <p className="mt-4 text-body">The nearest names:</p>
          <ul className="mt-1">
            {nearest.map(({ id, name }) => (
              <li key={id} className="border-b py-1.5 text-body">
                <MixLink href={`/models/${id}`} className="link font-medium text-text">
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
