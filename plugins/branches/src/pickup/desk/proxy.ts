import type { Proxy } from "../../modules/pickup/types"
import { refusal } from "../errors"
import { isIin, maskIin } from "./iin"

/** A proxy as the desk types it. */
export type ProxyInput = Omit<Proxy, "iin_masked"> & { iin: string }

/** A proxy as it is kept: without the whole personal number. @throws proxy_iin_invalid */
export const proxyOf = (input: ProxyInput | undefined): Proxy | null => {
  if (!input) {
    return null
  }
  const { iin, ...proxy } = input
  if (!isIin(iin)) {
    throw refusal("proxy_iin_invalid")
  }
  return { ...proxy, iin_masked: maskIin(iin) }
}
