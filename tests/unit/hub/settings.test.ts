import { describe, expect, it } from "vitest";
import { hubSettings } from "@/lib/hub/settings";

describe("the Hub's settings", () => {
  it("asks huggingface.co as a stranger when nothing is set", () => {
    expect(hubSettings({})).toEqual({
      endpoint: "https://huggingface.co",
      token: undefined,
      offline: false,
      router: "https://router.huggingface.co",
      timeLimitMs: 3000,
    });
  });

  it.each(["1", "true", "TRUE", "Yes", "on"])("takes HF_HUB_OFFLINE=%s for offline", (value) => {
    expect(hubSettings({ HF_HUB_OFFLINE: value }).offline).toBe(true);
  });

  it.each(["", "0", "false", "no", "offline"])("takes HF_HUB_OFFLINE=%s for online", (value) => {
    expect(hubSettings({ HF_HUB_OFFLINE: value }).offline).toBe(false);
  });

  it("takes an empty setting for none, and a slash at an address's end for nothing", () => {
    const settings = hubSettings({ HF_TOKEN: " ", HF_ENDPOINT: "http://127.0.0.1:3499/" });
    expect(settings).toMatchObject({ token: undefined, endpoint: "http://127.0.0.1:3499" });
  });

  it.each([
    ["HF_ENDPOINT", "huggingface.co"],
    ["HF_ENDPOINT", "ftp://huggingface.co"],
    ["HF_TOKEN", "secret"],
    ["HUB_TIMEOUT_MS", "soon"],
  ])("refuses %s=%s by its name, without its value", (name, value) => {
    expect(() => hubSettings({ [name]: value })).toThrow(
      expect.objectContaining({ reason: { kind: "setting", setting: name }, message: "setting" }),
    );
  });
});
