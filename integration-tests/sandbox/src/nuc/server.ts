import express from "express"
import { listen, type Listening, type Place } from "../http/listen"
import { sentenceOfError } from "../http/json-api"
import { nucControl } from "./control"
import { publishLists, type ListEdition } from "./list-edition"
import type { Nuc } from "./nuc"
import { publicServices } from "./services"
import { SwitchBoard } from "./switches"

/** A fake authority at work: what it says may be switched, and its lists have editions. */
export interface Office {
  readonly nuc: Nuc
  readonly switches: SwitchBoard
  edition: ListEdition
}

/** Opens the authority for the day: with a fresh edition of its lists. */
export function openOffice(nuc: Nuc): Office {
  return { nuc, switches: new SwitchBoard(), edition: publishLists(nuc.stateDir) }
}

/** Serves the fake authority; each lane below `/lanes/<name>` has switches of its own. */
export async function serveNuc(office: Office, place: Place): Promise<Listening> {
  const services = publicServices(office)
  const app = express()
  app.disable("x-powered-by")
  app.use(services)
  app.use("/lanes/:lane", services)
  app.use(nucControl(office))
  app.use(sentenceOfError)
  return listen(app, place)
}
