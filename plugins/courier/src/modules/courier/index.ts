import { Module } from "@medusajs/framework/utils"
import CourierModuleService from "./service"

export type { CourierModuleService }

/** Key under which the module is registered in the container. */
export const COURIER_MODULE = "courier"

export default Module(COURIER_MODULE, { service: CourierModuleService })
