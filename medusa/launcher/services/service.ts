import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, existsSync, mkdirSync, openSync, renameSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { LauncherError } from "../errors"
import { guard } from "../system/guard"
import { identify } from "../system/process-identity"
import { tail } from "../system/log-lines"
import { kill, terminate, type Stoppable } from "../system/terminate"

/** A server that we start and keep running. */
export type ServiceSpec = {
  /** What a person calls it: "backend". */
  name: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  logFile: string
  /** Address that answers with less than 500 as soon as the server is of use. */
  health: string
  /** How long it may take to finish what it is doing when it is stopped, in milliseconds. */
  graceMs: number
  /** Aborted when nobody wants the server any more. */
  signal: AbortSignal
  /** Whether to keep a channel for messages open. */
  channel?: boolean
}

/** A running server. */
export type Service = {
  name: string
  /** Resolves when it ends, wanted or not, with a sentence about it. */
  ended: Promise<string>
  stop: () => Promise<void>
  /** Ends it at once, without asking. */
  kill: () => void
  /** Sends a message over the channel and waits for the answer; null when there is none in time. */
  ask: (message: object, timeoutMs: number) => Promise<unknown>
}

const START_TIMEOUT_MS = 120_000
const POLL_MS = 100

/**
 * Starts a server with Node and waits until it answers. Its output goes to a log file; the one of
 * the run before is kept beside it.
 * @param onSpawn gets the server before it answers, so that it can be stopped meanwhile
 * @throws LauncherError when it ends before it answers, with the end of its log
 */
export async function startService(
  spec: ServiceSpec,
  onSpawn: (service: Service) => void
): Promise<Service> {
  spec.signal.throwIfAborted()
  const log = openLog(spec.logFile)
  const child = spawn(process.execPath, spec.args, {
    cwd: spec.cwd,
    env: spec.env,
    detached: true,
    stdio: ["ignore", log, log, ...(spec.channel ? (["ipc"] as const) : [])],
  })
  closeSync(log)
  let over = false
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) =>
      resolve(`the ${spec.name} could not be started: ${error.message}`)
    )
    child.once("exit", (code, signal) =>
      resolve(`the ${spec.name} ended (${signal ?? `code ${code}`})`)
    )
  }).finally(() => (over = true))
  const identity = child.pid === undefined ? null : identify(child.pid)
  if (!identity) {
    throw new LauncherError(`${sentence(await ended)} See ${spec.logFile}.`)
  }
  const target: Stoppable = {
    ...identity,
    name: spec.name,
    signal: "SIGTERM",
    graceMs: spec.graceMs,
  }
  guard.watch(target)
  void ended.then(() => guard.forget(target.pid))
  const service = {
    name: spec.name,
    ended,
    stop: () => terminate(target),
    kill: () => kill(target),
    ask: (message: object, timeoutMs: number) => ask(child, message, timeoutMs),
  }
  onSpawn(service)
  await untilHealthy(spec, service, () => over)
  return service
}

function ask(child: ChildProcess, message: object, timeoutMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const answer = (given: unknown): void => {
      clearTimeout(timer)
      child.off("message", answer)
      resolve(given)
    }
    const timer = setTimeout(() => answer(null), timeoutMs)
    child.on("message", answer)
    child.send(message, (error) => error && answer(null))
  })
}

async function untilHealthy(
  spec: ServiceSpec,
  service: Service,
  isOver: () => boolean
): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (!isOver() && !spec.signal.aborted && Date.now() < deadline) {
    if (await answers(spec.health)) {
      return
    }
    await sleep(POLL_MS)
  }
  const reason = isOver()
    ? await service.ended
    : `the ${spec.name} did not answer in ${START_TIMEOUT_MS / 1000} s`
  await service.stop()
  throw new LauncherError(
    `${sentence(reason)} The end of ${spec.logFile} is:\n${tail(spec.logFile, 12)}`
  )
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}

function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true })
  if (existsSync(file)) {
    renameSync(file, `${file}.1`)
  }
  return openSync(file, "a")
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
