import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "../paths"
import { filesBelow } from "./fingerprint"

/** Something that is built on its own and skipped when nothing it depends on has changed. */
export type Part = {
  /** `plugins/branches`, `medusa`, `backend`, `storefront` */
  name: string
  kind: "plugin" | "backend" | "storefront"
  /** Files and folders relative to the checkout whose content decides the result. */
  inputs: string[]
  /** Names of parts that have to be built before. */
  after: string[]
  /** Folder of the result, relative to the checkout. */
  output: string
  command: { program: string; args: string[]; cwd: string }
}

type Manifest = {
  name: string
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** Versions of compilers and bundlers, and the settings that all parts share. */
const SHARED = ["package-lock.json", "tsconfig.json"]
const PLUGIN_OUTPUT = ".medusa/server"
const MEDUSA_CLI = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")

/** All parts of the checkout, each after those it needs. */
export function allParts(): Part[] {
  const plugins = inOrder(pluginParts())
  return [...plugins, backendPart(plugins), storefrontPart()]
}

/** The folders of our Medusa plugins, relative to the checkout. A plugin without code has nothing to build. */
export function pluginFolders(): string[] {
  const folders = readdirSync(path.join(ROOT, "plugins")).map((name) => `plugins/${name}`)
  return [...folders, "medusa"].filter((folder) => {
    const hasManifest = existsSync(path.join(ROOT, folder, "package.json"))
    return (
      hasManifest && filesBelow(path.join(ROOT, folder, "src")).some((file) => file.endsWith(".ts"))
    )
  })
}

function pluginParts(): Part[] {
  const folders = pluginFolders()
  const nameToFolder = new Map(folders.map((folder) => [readManifest(folder).name, folder]))
  return folders.map((folder) => {
    const { dependencies, peerDependencies } = readManifest(folder)
    return {
      name: folder,
      kind: "plugin",
      inputs: [
        ...["src", "package.json", "tsconfig.json"].map((input) => `${folder}/${input}`),
        ...SHARED,
      ],
      after: Object.keys({ ...dependencies, ...peerDependencies }).flatMap(
        (name) => nameToFolder.get(name) ?? []
      ),
      output: `${folder}/${PLUGIN_OUTPUT}`,
      command: { program: process.execPath, args: [MEDUSA_CLI, "plugin:build"], cwd: folder },
    }
  })
}

/** Of a plugin the backend's build takes in nothing but the built pages of the admin. */
function backendPart(plugins: Part[]): Part {
  return {
    name: "backend",
    kind: "backend",
    inputs: ["medusa-config.ts", ...SHARED, ...plugins.map(({ output }) => `${output}/src/admin`)],
    after: plugins.map(({ name }) => name),
    output: PLUGIN_OUTPUT,
    command: { program: process.execPath, args: [MEDUSA_CLI, "build", "--no-lint"], cwd: "." },
  }
}

function storefrontPart(): Part {
  const made = new Set(["build", "node_modules", "coverage"])
  const sources = readdirSync(path.join(ROOT, "storefront")).filter((name) => !made.has(name))
  return {
    name: "storefront",
    kind: "storefront",
    inputs: [...sources.map((name) => `storefront/${name}`), ...SHARED],
    after: [],
    output: "storefront/build",
    command: { program: "npm", args: ["run", "build"], cwd: "storefront" },
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(ROOT, folder, "package.json"), "utf8")) as Manifest
}

function inOrder(parts: Part[]): Part[] {
  const done: Part[] = []
  const visit = (part: Part): void => {
    if (!done.includes(part)) {
      parts.filter(({ name }) => part.after.includes(name)).forEach(visit)
      done.push(part)
    }
  }
  parts.forEach(visit)
  return done
}
