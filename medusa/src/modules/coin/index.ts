import { Module } from "@medusajs/framework/utils"
import CoinModuleService from "./service"

export const COIN_MODULE = "coin"

export default Module(COIN_MODULE, { service: CoinModuleService })
