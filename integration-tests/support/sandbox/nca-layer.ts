import type { Behaviour } from "@qazyna/sandbox"
import { sandboxPlace } from "./addresses"
import { ask } from "./ask"

type Window = {
  behaviour: Behaviour
  pending: { id: number; person: string; texts: string[] }[]
  requests: { origin: string | null; module: string; method: string; outcome: string }[]
}

/** The window of the mock of NCALayer: who signs, what it does, and what it was asked for. */
export const ncaLayer = {
  /** @param change `person` is a name of the sandbox's list or the id of a `freshPerson` */
  behave: (change: Partial<Behaviour>) => ask(`${sandboxPlace().page}/ncalayer`, "POST", change),
  look: () => ask<Window>(`${sandboxPlace().page}/ncalayer`),
  /** Decides what waits in mode `ask`. */
  decide: (id: number, decision: "sign" | "cancel") =>
    ask(`${sandboxPlace().page}/ncalayer/pending/${id}`, "POST", { decision }),
  /** Back to signing at once, for the first person of the list; forgets what it was asked for. */
  reset: () => ask(`${sandboxPlace().page}/ncalayer`, "DELETE"),
}
