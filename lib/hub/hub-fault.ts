import type { NoAnswer } from "@/lib/domain/hub/live-facts";

type HubFaultDetails = ErrorOptions & {
  url?: string | undefined;
  status?: number | undefined;
  /** The Hub's `X-Request-Id`, which its operators ask for. */
  requestId?: string | undefined;
};

/** Why a question to the Hub has no answer, with what is needed to look into it. */
export class HubFault extends Error {
  override name = "HubFault";
  readonly url: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;

  constructor(
    readonly reason: NoAnswer,
    { url, status, requestId, ...options }: HubFaultDetails = {},
  ) {
    const parts = [
      reason.kind,
      status && `status ${status}`,
      url,
      requestId && `request ${requestId}`,
    ];
    super(parts.filter(Boolean).join(", "), options);
    this.url = url;
    this.status = status;
    this.requestId = requestId;
  }
}
