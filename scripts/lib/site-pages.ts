/** Every page, and the states of it worth looking at. `height` "full" takes the whole page. */
export const SITE_PAGES = [
  { name: "explorer", path: "/", height: "screen" },
  { name: "explorer-filtered", path: "/?weights=open&license=mit,apache-2.0", height: "screen" },
  { name: "explorer-empty", path: "/?q=%22no+such+model%22", height: "screen" },
  { name: "model-open", path: "/models/openai/gpt-oss-120b", height: "full" },
  { name: "model-closed", path: "/models/openai/gpt-5.5", height: "full" },
  { name: "model-missing", path: "/models/openai/gpt-oss-12b", height: "screen" },
  {
    name: "compare",
    path: "/compare?m=openai/gpt-5.5,zhipuai/glm-5.2,openai/gpt-oss-120b",
    height: "full",
  },
  {
    name: "compare-eight",
    path: "/compare?m=openai/gpt-5.5,zhipuai/glm-5.2,openai/gpt-oss-120b,moonshotai/kimi-k3,anthropic/claude-opus-4-8,deepseek/deepseek-v4-flash-0731,alibaba/qwen3.8-max,google/gemini-3.1-pro-preview",
    height: "full",
  },
  {
    name: "compare-as-of",
    path: "/compare?m=openai/gpt-5.2,zhipuai/glm-5&asof=2026-03-01",
    height: "screen",
  },
  { name: "compare-one", path: "/compare?m=openai/gpt-5.5", height: "screen" },
  { name: "compare-empty", path: "/compare", height: "screen" },
  { name: "cost", path: "/cost", height: "screen" },
  {
    name: "cost-now",
    path: "/cost?now=openai/gpt-5.5&atleast=coding:openai/gpt-5.5&requests=2K&in=122K&cachedin=116.5K&out=415",
    height: "screen",
  },
  { name: "charts", path: "/charts", height: "screen" },
  { name: "charts-commercial", path: "/charts?use=allowed", height: "screen" },
  { name: "charts-table", path: "/charts?view=table", height: "screen" },
  { name: "charts-sizes", path: "/charts?x=parameters&y=context", height: "screen" },
  { name: "data", path: "/data", height: "full" },
  { name: "api", path: "/api", height: "full" },
] as const;
