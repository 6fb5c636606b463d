import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { LauncherError } from "../errors"
import { freePort } from "../system/ports"
import { guard } from "../system/guard"
import { identify } from "../system/process-identity"
import { kill, terminate, type Stoppable } from "../system/terminate"
import { unprivilegedAccount, type Account } from "./account"
import { findBinaries } from "./binaries"
import { ensureCluster, removeCluster, SUPERUSER } from "./cluster"
import { explain } from "./explain"
import { locate, type Location } from "./location"
import { removeStalePidFile, runningPostmaster } from "./postmaster"

/** How to run a PostgreSQL of our own. */
export type PostgresOptions = {
  /** Absolute folder of its data, kept between runs; made when it does not exist. */
  dataDir: string
  /** Port on 127.0.0.1; a free one when left out. */
  port?: number
  /** Trades the safety of the data for speed. For tests only. */
  fast?: boolean
  /** File its log is added to; beside the data when left out. */
  logFile?: string
}

/** A PostgreSQL that can be connected to. */
export type RunningPostgres = {
  port: number
  dataDir: string
  /** Connection string of the superuser. */
  url: (database: string) => string
  /** A sentence for the person, when the data could not be kept where it was asked for. */
  notice: string | null
  /** Resolves when the server ends, wanted or not. */
  ended: Promise<void>
  /** Shuts it down and waits; does nothing to a server that somebody else started. */
  stop: () => Promise<void>
  /** Ends it at once, without asking. */
  kill: () => void
}

const START_TIMEOUT_MS = 60_000
const STOP_GRACE_MS = 20_000
const SAFE_FLAGS = { max_connections: "200", timezone: "UTC", log_timezone: "UTC" }
const FAST_FLAGS = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }

/**
 * Starts PostgreSQL from npm on a folder, or joins the one that already runs there. It listens on
 * 127.0.0.1 only, asks for a password, and never outlives this process.
 * @throws LauncherError with one sentence when it cannot start
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const account = unprivilegedAccount(options.dataDir)
  const location = locate(options.dataDir, account, findBinaries())
  const password = await ensureCluster(location, account)
  const running = runningPostmaster(location.dataDir)
  const describe = (port: number) => ({
    port,
    dataDir: location.dataDir,
    notice: location.notice,
    url: (database: string): string =>
      `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
  })
  if (running) {
    return {
      ...describe(running.port),
      ended: new Promise(() => undefined),
      stop: async () => undefined,
      kill: () => undefined,
    }
  }
  removeStalePidFile(location.dataDir)
  const port = options.port ?? (await freePort())
  const logFile = options.logFile ?? `${location.dataDir}.log`
  const child = launch(location, account, port, options.fast ?? false, logFile)
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const target = await untilReady(child, location, logFile)
  const stop = async (): Promise<void> => {
    await terminate(target)
    guard.forget(target.pid)
  }
  return { ...describe(port), ended, stop, kill: () => kill(target) }
}

/**
 * Removes the data of a PostgreSQL of ours for good.
 * @throws LauncherError when it is running
 */
export function removePostgres(dataDir: string): void {
  const found = locate(dataDir, unprivilegedAccount(dataDir), findBinaries())
  const running = runningPostmaster(found.dataDir)
  if (running) {
    throw new LauncherError(
      `PostgreSQL still runs on ${found.dataDir} (process ${running.pid}): stop it first.`
    )
  }
  removeCluster(found.dataDir)
}

function launch(
  { dataDir, binaries }: Location,
  account: Account | null,
  port: number,
  fast: boolean,
  logFile: string
): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    ...SAFE_FLAGS,
    ...(fast ? FAST_FLAGS : {}),
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  mkdirSync(path.dirname(logFile), { recursive: true })
  const log = openSync(logFile, "w")
  const child = spawn(binaries.postgres, ["-D", dataDir, "-p", String(port), ...flags], {
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
    ...account,
  })
  closeSync(log)
  return child
}

async function untilReady(
  child: ChildProcess,
  { dataDir }: Location,
  logFile: string
): Promise<Stoppable> {
  let failure: string | null = null
  child.once("error", (error) => (failure = error.message))
  child.once("exit", () => (failure = explain(readFileSync(logFile, "utf8"))))
  const identity = child.pid === undefined ? null : identify(child.pid)
  const target =
    identity &&
    ({ ...identity, name: "PostgreSQL", signal: "SIGINT", graceMs: STOP_GRACE_MS } as const)
  if (target) {
    guard.watch(target)
  }
  const deadline = Date.now() + START_TIMEOUT_MS
  while (failure === null && Date.now() < deadline) {
    if (target && runningPostmaster(dataDir)?.ready) {
      return target
    }
    await sleep(25)
  }
  if (target) {
    await terminate(target)
    guard.forget(target.pid)
  }
  throw new LauncherError(
    `PostgreSQL could not start on ${dataDir}: ${failure ?? `it was not ready in ${START_TIMEOUT_MS / 1000} s; see ${logFile}.`}`
  )
}
