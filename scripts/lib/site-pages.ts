/** Every page, and the states of it worth looking at. `height` "full" takes the whole page. */
export const SITE_PAGES = [
  { name: "explorer", path: "/", height: "screen" },
  { name: "explorer-filtered", path: "/?weights=open&license=mit,apache-2.0", height: "screen" },
  { name: "explorer-empty", path: "/?q=%22no+such+model%22", height: "screen" },
  { name: "model-open", path: "/models/openai/gpt-oss-120b", height: "full" },
  { name: "model-closed", path: "/models/openai/gpt-5.5", height: "full" },
  { name: "model-missing", path: "/models/openai/gpt-oss-12b", height: "screen" },
  { name: "data", path: "/data", height: "full" },
  { name: "api", path: "/api", height: "full" },
] as const;
