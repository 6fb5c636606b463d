import { MedusaService } from "@medusajs/framework/utils"
import { __Pascal__Note } from "./models/note"

/** Stores the notes of __name__: list, retrieve, create, update and delete come from MedusaService. */
export class __Pascal__Service extends MedusaService({ __Pascal__Note }) {}
