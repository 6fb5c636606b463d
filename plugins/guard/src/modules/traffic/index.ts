import { Module } from "@medusajs/framework/utils"
import TrafficModuleService from "./service"

/** Container key of the counters of requests. */
export const TRAFFIC = "traffic"

export default Module(TRAFFIC, { service: TrafficModuleService })
