import { join } from "node:path"
import { startSandbox, type CardsHandle, type Sandbox } from "@qazyna/sandbox"
import { TEST_DATA } from "../../support/paths"

/** Where the card service of this process answers; the backend is told before the service runs. */
const PORT = 12_000 + (process.pid % 18_000)

/** The terminal of the shop under test. */
export const TERMINAL = { publicId: "pk_tests", apiSecret: "secret-of-the-terminal-under-test" }

/** Environment of a backend that takes cards at the stand-in. */
export const CARDS = {
  CP_PUBLIC_ID: TERMINAL.publicId,
  CP_API_SECRET: TERMINAL.apiSecret,
  CP_API_URL: `http://127.0.0.1:${PORT}`,
  CP_WIDGET_URL: `http://127.0.0.1:${PORT}/bundles/widget.js`,
  CP_TEST_MODE: "true",
  CP_TIMEOUT_SECONDS: "4",
  TEST_PAYMENT: "true",
}

/** The stand-in of the card service for the suites of one file. */
export class CardService {
  #sandbox: Sandbox | undefined

  /** Starts it. @param backend where notifications go */
  async start(backend: string): Promise<void> {
    this.#sandbox = await startSandbox({
      stateDir: join(TEST_DATA, `cards-${process.pid}`),
      ports: { page: 0, cards: PORT },
      cards: { ...TERMINAL, notify: `${backend}/hooks/cloudpayments` },
    })
  }

  async stop(): Promise<void> {
    await this.#sandbox?.stop()
  }

  get cards(): CardsHandle {
    return this.#sandbox!.cards!
  }
}
