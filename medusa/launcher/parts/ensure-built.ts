import { availableParallelism } from "node:os"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import pLimit from "p-limit"
import { LauncherError } from "../errors"
import { ROOT, inState } from "../paths"
import { lock } from "../system/lock"
import { tail } from "../system/log-lines"
import { run, type Outcome } from "../system/run"
import { fingerprint } from "./fingerprint"
import { allParts, type Part } from "./list"

/** What to build, and whom to tell. */
export type BuildOptions = {
  /** Kinds of parts; what they need is built as well. All when left out. */
  kinds?: Part["kind"][]
  /** Called before a part that has to be built is built. */
  onBuild?: (part: Part) => void
  signal?: AbortSignal
}

const STAMP = ".built-from"

/** Builds at a time: each keeps one processor busy and needs up to 2 GB. */
const MOST_AT_ONCE = Math.min(2, availableParallelism())

/**
 * Builds every part whose inputs have changed since its last build, each after those it needs. Two
 * processes that call this at once wait for each other.
 * @returns the names of the parts that were built
 * @throws LauncherError when a build fails, with the last lines of its output
 */
export async function ensureBuilt(options: BuildOptions = {}): Promise<string[]> {
  const release = await lock(inState("build.lock"))
  try {
    return await buildInOrder(wanted(options.kinds), options)
  } finally {
    release()
  }
}

/** The first failure stops the builds that are under way; it is reported when all have ended. */
async function buildInOrder(parts: Part[], { onBuild, signal }: BuildOptions): Promise<string[]> {
  const built: string[] = []
  const failure = new AbortController()
  const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal
  const limit = pLimit(MOST_AT_ONCE)
  const buildOne = async (part: Part): Promise<void> => {
    stop.throwIfAborted()
    if (isFresh(part)) {
      return
    }
    onBuild?.(part)
    await build(part, stop)
    built.push(part.name)
  }
  const builds = new Map<string, Promise<void>>()
  for (const part of parts) {
    const needed = Promise.all(part.after.map((name) => builds.get(name)))
    const done = needed.then(() => limit(() => buildOne(part)))
    done.catch((error: unknown) => failure.abort(error))
    builds.set(part.name, done)
  }
  await Promise.allSettled(builds.values())
  failure.signal.throwIfAborted()
  return built
}

/** Whether a part was built from exactly what is there now. */
export function isFresh(part: Part): boolean {
  const stamp = stampFile(part)
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprintOf(part)
}

/** Makes the next `ensureBuilt` build a part whose result was changed by other means. */
export function forget(part: Part): void {
  rmSync(stampFile(part), { force: true })
}

/** The hash of all that decides the result of a part, of the parts it needs included. */
export function fingerprintOf(part: Part): string {
  const needed =
    part.kind === "plugin" ? allParts().filter(({ name }) => part.after.includes(name)) : []
  return fingerprint(ROOT, part.inputs, needed.map(fingerprintOf))
}

function wanted(kinds: Part["kind"][] | undefined): Part[] {
  const parts = allParts()
  const chosen = parts.filter(({ kind }) => !kinds || kinds.includes(kind))
  return parts.filter((part) =>
    chosen.some(({ name, after }) => name === part.name || after.includes(part.name))
  )
}

function stampFile(part: Part): string {
  return path.join(ROOT, part.output, STAMP)
}

async function build(part: Part, signal: AbortSignal | undefined): Promise<void> {
  // Taken before the build: an edit made meanwhile must count as a change.
  const source = fingerprintOf(part)
  forget(part)
  const logFile = inState("logs", `build-${part.name.replaceAll("/", "-")}.log`)
  const outcome = await run({
    name: `build of ${part.name}`,
    ...part.command,
    cwd: path.join(ROOT, part.command.cwd),
    env: { ...process.env, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "true" },
    logFile,
    signal,
  })
  if (outcome.code !== 0) {
    throw new LauncherError(failure(part, outcome, logFile), { cause: outcome.error })
  }
  mkdirSync(path.dirname(stampFile(part)), { recursive: true })
  writeFileSync(stampFile(part), source)
}

function failure(part: Part, outcome: Outcome, logFile: string): string {
  const output = tail(logFile, 12)
  if (outcome.signal === "SIGKILL" || outcome.code === 137 || /heap out of memory/i.test(output)) {
    return `The build of ${part.name} ran out of memory: it needs about 2 GB free; close something, or set NODE_OPTIONS=--max-old-space-size=2048 and start again.`
  }
  if (/ENOSPC|no space left on device/i.test(output)) {
    return `The disk filled up while ${part.name} was being built: free some space and start again.`
  }
  return `The build of ${part.name} failed; all of it is in ${logFile}, its end is:\n${output}`
}
