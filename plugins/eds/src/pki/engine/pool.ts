import path from "node:path"
import Piscina from "piscina"
import { verifySignature, type SignatureTask } from "../algorithms/signature"
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

/** Threads that compute GOST signatures; they start with the first one and end when nothing came for a minute. */
export function createThreadEngine({
  threads = 1,
  maxQueue = 1_000,
}: Pick<VerifierPoolOptions, "threads" | "maxQueue">): ThreadEngine {
  const pool = new Piscina<SignatureTask, boolean>({
    filename: path.join(__dirname, `worker${path.extname(__filename)}`),
    minThreads: 0,
    maxThreads: threads,
    maxQueue,
    idleTimeout: IDLE_MS,
  })
  return {
    verify: (task) =>
      task.algorithm === "rsa" ? Promise.resolve(verifySignature(task)) : pool.run(task),
    close: () => pool.destroy(),
  }
}
