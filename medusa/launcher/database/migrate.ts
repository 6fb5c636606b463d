import path from "node:path"
import { LauncherError } from "../errors"
import { ROOT, inState } from "../paths"
import { fingerprint } from "../parts/fingerprint"
import { pluginFolders } from "../parts/list"
import { MEDUSA_CLI } from "../services/specs"
import { tail } from "../system/log-lines"
import { run } from "../system/run"
import { readMark, writeMark } from "./marks"

/** Folders of a plugin that decide what `db:migrate` does. */
const DECIDING = ["modules", "links", "search", "migration-scripts"]

/** What a command of Medusa's on a database needs. */
export type DatabaseTask = {
  databaseUrl: string
  env: NodeJS.ProcessEnv
  /** Folder with a medusa-config that Node can load. */
  folder: string
  signal?: AbortSignal
}

/** Shows a person what is going on just now. */
export type Say = (detail: string) => void

/**
 * Brings tables, links and search indexes up to date; skipped when neither the code nor the database
 * has changed since the last time.
 * @returns whether there was anything to do
 */
export async function migrate(task: DatabaseTask, say?: Say): Promise<boolean> {
  const wanted = migrationKey()
  if ((await readMark(task.databaseUrl, "migrated")) === wanted) {
    return false
  }
  await medusa(
    task,
    "migrate",
    ["db:migrate", "--execute-safe-links", "--execute-safe-search"],
    say
  )
  await writeMark(task.databaseUrl, "migrated", wanted)
  return true
}

/** A hash of all code whose change could mean a change of the database. */
export function migrationKey(): string {
  const folders = pluginFolders().flatMap((folder) =>
    DECIDING.map((name) => path.posix.join(folder, "src", name))
  )
  return fingerprint(ROOT, [
    "package-lock.json",
    "medusa-config.ts",
    "medusa/src/config",
    ...folders,
  ])
}

/**
 * Runs a command of Medusa's until it ends.
 * @throws LauncherError with the end of its output when it fails
 */
export async function medusa(
  task: DatabaseTask,
  name: string,
  args: string[],
  say?: Say
): Promise<void> {
  const logFile = inState("logs", `${name}.log`)
  const outcome = await run({
    name,
    program: process.execPath,
    args: [MEDUSA_CLI, ...args],
    cwd: task.folder,
    env: task.env,
    logFile,
    signal: task.signal,
    say,
  })
  if (outcome.code !== 0) {
    throw new LauncherError(
      `\`medusa ${args[0]}\` failed; all of it is in ${logFile}, its end is:\n${tail(logFile, 12)}`,
      { cause: outcome.error }
    )
  }
}
