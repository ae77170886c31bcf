/** What a route answers. `text` stands for the body where it is not just that as JSON; a header of null is not sent. */
export type Answer = {
  status: number;
  headers?: Readonly<Record<string, string | null>>;
  body: unknown;
  text?: string;
};

const UNAUTHORIZED = "Invalid username or password.";

/** To a stranger, what does not exist and what is private look the same. */
export const missing: Answer = {
  status: 401,
  headers: { "x-error-message": UNAUTHORIZED },
  body: { error: UNAUTHORIZED },
};

export function refused(status: number, error: string, code?: string): Answer {
  return {
    status,
    ...(code && { headers: { "x-error-code": code, "x-error-message": error } }),
    body: { error },
  };
}
