import { createServer, get } from "node:http";
import net, { type AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";

/** An address reserved for documentation: nothing answers there. */
const ELSEWHERE = "192.0.2.1";

describe("the unit tests' network", () => {
  it("refuses fetch to another machine", async () => {
    await expect(fetch("https://huggingface.co/api/models")).rejects.toMatchObject({
      cause: { message: expect.stringContaining("tried to reach huggingface.co") },
    });
  });

  it("refuses http to another machine", () => {
    expect(() => get(`http://${ELSEWHERE}/`)).toThrow(`tried to reach ${ELSEWHERE}`);
  });

  it("refuses a plain socket to another machine", () => {
    expect(() => net.connect(443, ELSEWHERE)).toThrow(`tried to reach ${ELSEWHERE}`);
  });

  it("lets this machine answer", async () => {
    const server = createServer((_request, response) => response.end("here"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(await answer.text()).toBe("here");
    server.close();
  });
});
