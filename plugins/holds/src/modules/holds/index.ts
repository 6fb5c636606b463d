import { Module } from "@medusajs/framework/utils"
import HoldsModuleService from "./service"

export type { HoldsModuleService }

/** Key under which the module is registered in the container. */
export const HOLDS_MODULE = "holds"

export default Module(HOLDS_MODULE, { service: HoldsModuleService })
