import type { ReactNode } from "react";
import { Fault } from "./fault";
import { MixLink } from "./mix-link";

type Near = { href: string; name: string; id?: string };
type MissingNameProps = {
  title: string;
  /** The name in the address; untrusted text. Null when it is not known. */
  asked: string | null;
  nearest: readonly Near[];
  /** Buttons or links. */
  actions: ReactNode;
  /** Goes on behind the name: where it was looked for, and why it may not be there. */
  children: ReactNode;
};

const LETTERS = 120;

/** Said at an address that names nothing, with the likeliest ones meant. */
export function MissingName({ title, asked, nearest, actions, children }: MissingNameProps) {
  return (
    <Fault title={title} actions={actions}>
      <p>
        {asked === null ? (
          "It"
        ) : (
          <code className="font-mono text-body break-all text-text">
            {asked.length > LETTERS ? `${asked.slice(0, LETTERS)}…` : asked}
          </code>
        )}{" "}
        {children}
      </p>
      {nearest.length > 0 && (
        <>
          <p className="mt-4 text-body">The nearest:</p>
          <ul className="mt-1">
            {nearest.map(({ href, name, id }) => (
              <li key={href} className="border-b py-1.5 text-body">
                <MixLink href={href} className="link font-medium break-words text-text">
                  {name}
                </MixLink>{" "}
                {id && <code className="font-mono text-second">{id}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Fault>
  );
}
