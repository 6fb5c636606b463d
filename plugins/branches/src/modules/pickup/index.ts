import { Module } from "@medusajs/framework/utils"
import PickupModuleService from "./service"

export type { PickupModuleService }

/** Key under which the module is registered in the container. */
export const PICKUP_MODULE = "pickup"

export default Module(PICKUP_MODULE, { service: PickupModuleService })
