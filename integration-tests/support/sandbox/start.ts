import { join } from "node:path"
import { TEST_DATA } from "../paths"
import { COMMON_TERMINAL, publishSandbox } from "./addresses"

declare global {
  // Jest hands nothing from set-up to teardown but globals of its own process.
  var qazynaTestSandbox: { stop: () => Promise<void> } | undefined
}

/** Long enough to be accepted, and quick to make. */
const RSA_BITS = 2048

/**
 * Starts the sandbox for this run, on free ports. Its keys are kept between runs.
 *
 * Loaded only now because the sandbox reads the built plugin, which the set-up builds first.
 */
export async function startTestSandbox(): Promise<void> {
  const { startSandbox } = await import("@qazyna/sandbox")
  const stateDir = join(TEST_DATA, "sandbox")
  const sandbox = await startSandbox({
    stateDir,
    ports: { page: 0, nuc: 0, ncalayerTls: 0, smtp: 0, cards: 0 },
    cards: COMMON_TERMINAL,
    rsaBits: RSA_BITS,
  })
  globalThis.qazynaTestSandbox = sandbox
  const { ports, tls } = sandbox
  publishSandbox({
    stateDir,
    nuc: `http://127.0.0.1:${ports.nuc}`,
    page: `http://127.0.0.1:${ports.page}`,
    smtp: `smtp://127.0.0.1:${ports.smtp}`,
    cards: `http://127.0.0.1:${ports.cards}`,
    ncalayer: `wss://127.0.0.1:${ports.ncalayerTls}`,
    spkiHash: tls?.spkiHash ?? "",
  })
}
