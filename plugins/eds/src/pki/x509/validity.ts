import { PkiError } from "../errors"
import type { Certificate } from "./certificate"

/** @throws PkiError `certificate_not_yet_valid`, `certificate_expired` */
export function requireValidAt({ notBefore, notAfter }: Certificate, at: Date): void {
  if (at < notBefore) throw new PkiError("certificate_not_yet_valid")
  if (at > notAfter) throw new PkiError("certificate_expired")
}
