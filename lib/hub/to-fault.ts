import { HubApiError } from "@huggingface/hub";
import { HubFault } from "./hub-fault";

/** Whatever the client, the wrapped fetch or a parser threw, as one kind of fault that keeps its cause. */
export function toFault(error: unknown, { isAnonymous }: { isAnonymous: boolean }): HubFault {
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
  return new HubFault({ kind: "malformed" }, { cause: error });
}
