import type { Registration } from "../types/registration"

/** Input of the registration workflow. The password comes hashed, so that no engine ever stores it. */
export type RegisterBuyerInput = Omit<Registration, "password"> & {
  /** Made by `hashPassword`: scrypt, base64. */
  password_hash: string
}

/** Input of the workflow that signs the agreement. */
export type SignAgreementInput = {
  customer_id: string
  challenge_id: string
  session: string
  /** Detached CMS, PEM or base64. */
  signature: string
}
