import path from "node:path"
import Piscina from "piscina"
import { verifySignature, type SignatureTask } from "../algorithms/signature"
import { PkiError } from "../errors"
import type { Verifier, VerifierOptions } from "../types"
import { createVerifier } from "../verifier/create-verifier"
import type { SignatureEngine } from "./engine"

export interface VerifierPoolOptions extends VerifierOptions {
  /** One unless said: a thread verifies about 150 signatures in a second. */
  threads?: number
  /** Signatures waiting at the same time; more are refused. 1,000 unless said. */
  maxQueue?: number
}

/** A verifier whose threads end when it is closed. */
export interface VerifierPool extends Verifier {
  close(): Promise<void>
}

/** An engine whose threads end when it is closed. */
export interface ThreadEngine extends SignatureEngine {
  close(): Promise<void>
}

const IDLE_MS = 60_000

/**
 * A verifier that computes GOST signatures in threads of its own, so that the calling one goes on serving. Everything
 * else is light and stays: RSA takes a tenth of a millisecond.
 */
export function createVerifierPool(options: VerifierPoolOptions): VerifierPool {
  const engine = createThreadEngine(options)
  return { ...createVerifier(options, engine), close: () => engine.close() }
}

/** What the threads run. */
const WORKER = path.join(__dirname, `worker${path.extname(__filename)}`)

/**
 * Threads that compute GOST signatures; one stands by, others end when nothing came for a minute. A thread
 * that dies takes its task with it, and another one goes on with those that wait.
 *
 * @param worker file that the threads run
 */
export function createThreadEngine(
  { threads = 1, maxQueue = 1_000 }: Pick<VerifierPoolOptions, "threads" | "maxQueue">,
  worker = WORKER
): ThreadEngine {
  const pool = new Piscina<SignatureTask, boolean>({
    filename: worker,
    // With none, signatures behind one whose thread has died would wait for the next one to come.
    minThreads: 1,
    maxThreads: threads,
    maxQueue,
    idleTimeout: IDLE_MS,
  })
  // Told when a thread dies without a task, and fatal to the program if nobody listens: the next one starts anew.
  pool.on("error", () => undefined)
  return {
    verify: (task) =>
      task.algorithm === "rsa"
        ? Promise.resolve(verifySignature(task))
        : pool.run(task).catch(refuse),
    close: () => pool.destroy(),
  }
}

/** @throws PkiError `engine_failed`: a thread died, or too many signatures wait */
function refuse(error: unknown): never {
  throw new PkiError("engine_failed", error instanceof Error ? error.message : undefined)
}
