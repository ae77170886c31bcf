import type { NoAnswer } from "@/lib/domain/hub/live-facts";

type HubFaultDetails = ErrorOptions & {
  url?: string | undefined;
  status?: number | undefined;
  /** The Hub's `X-Request-Id`, which its operators ask for. */
  requestId?: string | undefined;
  /** What was wrong with the answer. */
  problem?: string | undefined;
  /** Nothing was asked this time: an earlier fault forbids it. */
  isRepeat?: boolean;
};

/** Why a question to the Hub has no answer, with what is needed to look into it. */
export class HubFault extends Error {
  override name = "HubFault";
  readonly url: string | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly isRepeat: boolean;

  constructor(
    readonly reason: NoAnswer,
    { url, status, requestId, problem, isRepeat = false, ...options }: HubFaultDetails = {},
  ) {
    const parts = [
      reason.kind,
      status && `status ${status}`,
      url?.replace(/\?.*/, ""),
      problem,
      requestId && `request ${requestId}`,
    ];
    super(parts.filter(Boolean).join(", "), options);
    this.url = url;
    this.status = status;
    this.requestId = requestId;
    this.isRepeat = isRepeat;
  }
}
