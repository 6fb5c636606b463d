import { Module } from "@medusajs/framework/utils"
import LetterModuleService from "./service"

export const LETTER_MODULE = "letter"

export default Module(LETTER_MODULE, { service: LetterModuleService })

export type { default as LetterModuleService } from "./service"
