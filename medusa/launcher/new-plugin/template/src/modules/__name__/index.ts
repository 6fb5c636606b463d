import { Module } from "@medusajs/framework/utils"
import { __Pascal__Service } from "./service"

export const __CONST___MODULE = "__key__"

export default Module(__CONST___MODULE, { service: __Pascal__Service })
