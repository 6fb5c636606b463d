import { isFresh } from "../parts/ensure-built"
import { allParts } from "../parts/list"
import { about, type Check } from "./finding"

/** Which parts the next start will have to build. */
export const builds: Check = {
  what: "Builds",
  look: () => {
    const { ok } = about("Builds")
    const stale = allParts().filter((part) => !isFresh(part))
    return [
      stale.length === 0
        ? ok("all up to date")
        : ok(`the next start builds ${stale.map(({ name }) => name).join(", ")}`),
    ]
  },
}
