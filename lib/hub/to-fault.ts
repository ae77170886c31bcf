import { HubApiError } from "@huggingface/hub";
import { z } from "zod";
import { HubFault } from "./hub-fault";

/** Whatever the client, the wrapped fetch or a parser threw, as one kind of fault that keeps its cause. `asked`: the repository or list. */
export function toFault(
  error: unknown,
  { isAnonymous, asked }: { isAnonymous: boolean; asked: string },
): HubFault {
  if (error instanceof HubFault) return error;
  if (error instanceof HubApiError) {
    const { statusCode: status, url, requestId } = error;
    // To a stranger the Hub says 401 of what does not exist and of what is private.
    const isGone = status === 404 || status === 410 || (status === 401 && isAnonymous);
    return new HubFault(isGone ? { kind: "gone" } : { kind: "refused", status }, {
      url,
      status,
      requestId,
      cause: error,
    });
  }
  // No JSON (SyntaxError), not of its shape (ZodError), or of so other a shape that the client stumbled (TypeError).
  return new HubFault(
    { kind: "malformed" },
    { url: asked, problem: problemOf(error), cause: error },
  );
}

/** Of a shape that is wrong, its first fault. */
export function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return [issue?.path.join("."), issue?.message].filter(Boolean).join(": ");
  }
  return error instanceof Error ? error.message : String(error);
}
