import { digest } from "../accounts/digest"
import { networkOf } from "../http/network"
import type { Origin } from "../http/origin"

/** What tells one device of an account from another: browser and address, as a hash. */
export const deviceOf = ({ ip, user_agent = "" }: Origin): string =>
  digest(user_agent, networkOf(ip))
