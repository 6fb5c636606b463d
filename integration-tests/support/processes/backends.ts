import { Client } from "pg"
import { publishableKey } from "../../../medusa/launcher/database/publishable-key"
import { localUrl } from "../../../medusa/launcher/services/local-url"
import { startService, type Service } from "../../../medusa/launcher/services/service"
import { backendSpec } from "../../../medusa/launcher/services/specs"
import { databaseUrl, onServer } from "../database/connection"
import { cloneDatabase, dropDatabase } from "../database/template"
import { RESULTS } from "../paths"
import { testServer } from "../run-environment"
import { CardTerminal } from "../sandbox/cards"
import { makeBackendFolder } from "../stack/backend-folder"
import { stackSettings } from "../stack/settings"
import { adminOf } from "../stack/store-clients"
import { httpClient, type Http } from "../suite/clients"

/** One production process of the backend. */
type Backend = { address: string; service: Service; start: () => Promise<Backend> }

/** The shop sells to guests without captcha, and also for no money, so that the tests are about stock alone. */
const OPEN_SHOP = {
  AGREEMENT_REQUIRED: "false",
  SIGN_IN_POLICY: "either",
  CAPTCHA: "off",
  TEST_PAYMENT: "true",
}

/** Several processes of the backend on one database of their own, as a bank would run them. */
export class Backends {
  #key = ""
  readonly #backends: Backend[] = []
  readonly #undo: (() => unknown)[] = []

  private constructor(
    /** The database behind them. */
    readonly database: string,
    /** A connection to it, for what only time or a machine does. */
    readonly sql: Client,
    /** Their terminal at the card service. Notifications go to the first of them; `tell` leads them elsewhere. */
    readonly cards: CardTerminal
  ) {}

  /** Clones the seeded database and starts `count` processes on it. */
  static async start(count: number): Promise<Backends> {
    const { serverUrl, templates } = testServer()
    const name = `qz_processes_${process.pid}`
    await onServer(serverUrl, (client) => cloneDatabase(client, name, templates.seeded))
    const database = databaseUrl(serverUrl, name)
    const sql = new Client({ connectionString: database })
    await sql.connect()
    const backends = new Backends(database, sql, await CardTerminal.open())
    backends.#undo.push(() => onServer(serverUrl, (client) => dropDatabase(client, name)))
    backends.#undo.push(() => sql.end())
    try {
      backends.#key = await publishableKey(database)
      const starts: (() => Promise<Backend>)[] = []
      for (let number = 0; number < count; number += 1) {
        starts.push(await backends.#prepare(number))
      }
      backends.#backends.push(...(await Promise.all(starts.map((start) => start()))))
      await backends.cards.tell(backends.address(0))
    } catch (error) {
      await backends.stop()
      throw error
    }
    return backends
  }

  /** Where one process answers. */
  address(number: number): string {
    return this.#at(number).address
  }

  /** The Store API of one process, as a visitor or with more headers. */
  store(number: number, headers: Record<string, string> = {}): Http {
    return httpClient(this.#at(number).address, { "x-publishable-api-key": this.#key, ...headers })
  }

  /** The Admin API of one process, as staff. */
  admin(number = 0): Promise<Http> {
    const { address } = this.#at(number)
    return adminOf({
      backend: address,
      storefront: "",
      publishableKey: this.#key,
      database: "",
      terminal: "",
    })
  }

  /** Ends a process at once, as a power cut does. */
  async kill(number: number): Promise<void> {
    const { service } = this.#at(number)
    service.kill()
    await service.ended
  }

  /** Starts a process again that was killed. */
  async restart(number: number): Promise<void> {
    this.#backends[number] = await this.#at(number).start()
  }

  /** Another connection to the database, closed with the shop. */
  async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.database })
    await client.connect()
    this.#undo.push(() => client.end())
    return client
  }

  async stop(): Promise<void> {
    for (const undo of this.#undo.splice(0).reverse()) {
      await undo()
    }
  }

  #at(number: number): Backend {
    const backend = this.#backends[number]
    if (!backend) {
      throw new Error(`There is no process ${number}`)
    }
    return backend
  }

  /** Chooses ports and a folder for one process. @returns what starts it, and starts it again */
  async #prepare(number: number): Promise<() => Promise<Backend>> {
    const settings = await stackSettings(this.database, { ...OPEN_SHOP, ...this.cards.variables })
    const { folder, remove } = makeBackendFolder()
    this.#undo.push(remove)
    const start = async (): Promise<Backend> => {
      const service = await startService(
        {
          ...backendSpec(settings, this.database, folder),
          logFile: `${RESULTS}/backend-${process.env.JEST_WORKER_ID ?? 0}-${number}.log`,
          signal: new AbortController().signal,
        },
        ({ stop }) => this.#undo.push(stop)
      )
      const { HOST, BACKEND_PORT } = settings.env
      return { address: localUrl(HOST, BACKEND_PORT), service, start }
    }
    return start
  }
}
