import { MedusaError } from "@medusajs/framework/utils"
import type { AttemptLimiter } from "../../limiter/attempt-limiter"
import { ATTEMPT_LIMITER, noLimiter } from "../../limiter/attempt-limiter"
import { AUDIT_SINK, nowhere, type AuditSink } from "../../audit/sink"
import { EDS_MODULE } from "../../modules/eds"
import type EdsModuleService from "../../modules/eds/service"

/** The container of the Auth module, which resolves when asked: other modules may load after it. */
export type Cradle = Record<string, unknown>

/** Reading a key that the Auth module's `dependencies` do not name throws. */
const optional = <T>(cradle: Cradle, key: string): T | undefined => {
  try {
    return cradle[key] as T | undefined
  } catch {
    return undefined
  }
}

/** What the provider uses of other modules, each looked up when it is needed. */
export class Neighbours {
  constructor(private readonly cradle: Cradle) {}

  /** @throws when the Auth module's `dependencies` do not name `eds` */
  get eds(): EdsModuleService {
    const eds = optional<EdsModuleService>(this.cradle, EDS_MODULE)
    if (!eds) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The Auth module needs "${EDS_MODULE}" among its dependencies`
      )
    }
    return eds
  }

  get limiter(): AttemptLimiter {
    return optional<AttemptLimiter>(this.cradle, ATTEMPT_LIMITER) ?? noLimiter
  }

  get audit(): AuditSink {
    return optional<AuditSink>(this.cradle, AUDIT_SINK) ?? nowhere
  }
}
