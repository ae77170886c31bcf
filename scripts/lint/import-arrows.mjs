// @ts-check
import path from "node:path";

/**
 * Who may import whom, drawn in ARCHITECTURE.md. A folder may always import itself; what is not
 * listed is forbidden. The longest matching `from` decides.
 *
 * @typedef {object} Arrow
 * @property {string} from Folder whose files it binds.
 * @property {readonly string[]} folders Folders it may import besides itself.
 * @property {readonly string[] | "any"} packages npm packages it may import; "any" leaves out those with an owner.
 * @property {boolean} node Whether it may import Node's own modules.
 */

/** @type {readonly Arrow[]} */
const ARROWS = [
  { from: "lib/domain", folders: [], packages: ["zod"], node: false },
  { from: "lib/search", folders: ["lib/domain"], packages: ["zod", "nuqs", "next"], node: false },
  { from: "lib/catalog", folders: ["lib/domain", "data"], packages: "any", node: true },
  { from: "lib/hub", folders: ["lib/domain"], packages: "any", node: true },
  { from: "lib/hub-index", folders: ["lib/domain"], packages: "any", node: true },
  {
    from: "lib/hub-site",
    folders: ["lib/hub-index", "lib/catalog", "lib/domain"],
    packages: "any",
    node: true,
  },
  { from: "lib/sources", folders: ["lib/domain"], packages: "any", node: true },
  {
    from: "lib/refresh",
    folders: ["lib/sources", "lib/catalog", "lib/domain"],
    packages: "any",
    node: true,
  },
  {
    from: "lib/share",
    folders: ["lib/catalog", "lib/search", "lib/domain"],
    packages: "any",
    node: true,
  },
  {
    from: "lib/api",
    folders: ["lib/share", "lib/hub-site", "lib/catalog", "lib/search", "lib/domain"],
    packages: "any",
    node: true,
  },
  // Knows no domain words, so it can be read and reused without them.
  { from: "components/ui", folders: [], packages: "any", node: false },
  { from: "components", folders: ["lib/search", "lib/domain"], packages: "any", node: false },
  { from: "app", folders: ["components", "lib"], packages: "any", node: true },
  { from: "scripts", folders: ["lib", "data"], packages: "any", node: true },
];

/** Packages that only one folder (and the tests) may import: a vendor's types stay in its folder. */
const OWNERS = /** @type {const} */ ({
  "@huggingface/hub": "lib/hub",
  "@duckdb/node-api": "lib/hub-index",
  kysely: "lib/hub-index",
  pg: "lib/hub-index",
  recharts: "components/charts",
});

const FREE_FOLDERS = ["tests", "bench"];

/** @param {string} folder @param {string} file */
const holds = (folder, file) => file === folder || file.startsWith(`${folder}/`);

/** @param {string} file */
const arrowOf = (file) =>
  ARROWS.filter(({ from }) => holds(from, file)).sort((a, b) => b.from.length - a.from.length)[0];

/** `@scope/name/deep` → `@scope/name`. @param {string} specifier */
const packageName = (specifier) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/**
 * Why `file` may not import `specifier`, or undefined when it may.
 *
 * @param {string} file Path from the repository's root, with forward slashes.
 * @param {string} specifier As written in the import.
 */
function forbiddenImport(file, specifier) {
  if (!file.includes("/") || FREE_FOLDERS.some((folder) => holds(folder, file))) return undefined;
  const arrow = arrowOf(file);
  if (!arrow) {
    return holds("lib", file) || holds("components", file)
      ? `${path.posix.dirname(file)} has no arrow: add it to scripts/lint/import-arrows.mjs and ARCHITECTURE.md.`
      : undefined;
  }
  if (specifier.startsWith("@/") || specifier.startsWith(".")) {
    const target = specifier.startsWith("@/")
      ? path.posix.normalize(specifier.slice(2))
      : path.posix.join(path.posix.dirname(file), specifier);
    return [arrow.from, ...arrow.folders].some((folder) => holds(folder, target))
      ? undefined
      : `${arrow.from} may import ${arrow.folders.join(", ") || "nothing else"} of this project, not ${target}.`;
  }
  if (specifier.startsWith("node:")) {
    return arrow.node ? undefined : `${arrow.from} does no IO: it may not import ${specifier}.`;
  }
  const name = packageName(specifier);
  const owner = Object.entries(OWNERS).find(([owned]) => owned === name)?.[1];
  if (owner) {
    return holds(owner, file) ? undefined : `Only ${owner} may import ${name}.`;
  }
  return arrow.packages === "any" || arrow.packages.includes(name)
    ? undefined
    : `${arrow.from} may import only ${arrow.packages.join(", ")}, not ${name}.`;
}

/** @type {import("eslint").Rule.RuleModule} */
export const importArrows = {
  meta: {
    type: "problem",
    docs: { description: "Imports follow the arrows of ARCHITECTURE.md." },
    schema: [],
    messages: { forbidden: "{{reason}}" },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join("/");
    /** @param {any} node */
    const check = (node) => {
      const source = node.source ?? node.argument?.literal ?? node.argument;
      if (typeof source?.value !== "string") return;
      const reason = forbiddenImport(file, source.value);
      if (reason) context.report({ node: source, messageId: "forbidden", data: { reason } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
