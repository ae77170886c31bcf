import type { MetricId } from "./metrics";

export type BenchPage = {
  path: string;
  /** The most each figure may be, in the metric's unit. A figure without a budget is shown only. */
  budgets: Partial<Record<MetricId, number>>;
  /** Queries typed into the search box letter by letter and taken back letter by letter. */
  queries?: readonly string[];
  /** Clicks on the table's header buttons, from left to right and around. */
  sortClicks?: number;
};

/** To measure a page, add its entry. */
export const PAGES: readonly BenchPage[] = [
  {
    path: "/",
    budgets: {
      "html-and-data": 90,
      scripts: 210,
      "chart-scripts": 0,
      "largest-paint": 450,
      blocked: 500,
      "layout-shift": 0.001,
      "keystroke-p95": 50,
      "sort-p95": 100,
    },
    queries: ["qwen", "llama 70b", "deepseek", "mistral small", "gemma 3"],
    sortClicks: 24,
  },
  {
    path: `/compare?m=${[
      "openai/gpt-5.5",
      "zhipuai/glm-5.2",
      "openai/gpt-oss-120b",
      "moonshotai/kimi-k3",
      "anthropic/claude-opus-4-8",
      "deepseek/deepseek-v4-flash-0731",
      "alibaba/qwen3.8-max",
      "google/gemini-3.1-pro-preview",
    ].join()}`,
    budgets: { "html-and-data": 120, "chart-scripts": 0, "largest-paint": 450 },
  },
  { path: "/trends", budgets: { scripts: 320, "layout-shift": 0.001 } },
  { path: "/charts", budgets: { scripts: 320, "layout-shift": 0.001 } },
  { path: "/models/openai/gpt-oss-120b", budgets: {} },
  { path: "/data", budgets: {} },
];
