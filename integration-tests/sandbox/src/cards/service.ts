import { randomBytes } from "node:crypto"
import { CardsHandle } from "./handle"
import { keepOperations } from "./keep-operations"
import { Merchants } from "./merchants"
import { OperationNumbers } from "./numbers"

/** The common terminal of the stand-in. */
export interface CardsOptions {
  /** `pk_sandbox` when left out. */
  publicId?: string
  /** Made when left out. */
  apiSecret?: string
  /** Each type of notification is told at `<notify>/<type>`; nothing is told when left out. */
  notify?: string
  /** Whether operations outlive the program, as those of a shop do. */
  keep?: boolean
  /** How the browser of a buyer reaches the service; where it listens when left out. */
  address?: string
}

/** The stand-in of the card service with all its terminals. */
export class CardsService {
  readonly merchants: Merchants
  /** The common terminal. */
  readonly handle: CardsHandle
  address: string

  constructor(stateDir: string, options: CardsOptions = {}) {
    const { publicId = "pk_sandbox", apiSecret = randomBytes(16).toString("hex") } = options
    this.merchants = new Merchants(new OperationNumbers(stateDir))
    const common = this.merchants.open({ publicId, apiSecret, notify: options.notify })
    this.handle = new CardsHandle(this.merchants, common)
    if (options.keep) {
      keepOperations(stateDir, common)
    }
    this.address = options.address ?? ""
  }
}
