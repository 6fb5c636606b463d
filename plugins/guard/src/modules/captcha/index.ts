import { Module } from "@medusajs/framework/utils"
import CaptchaModuleService from "./service"

/** Container key of the captcha. */
export const CAPTCHA = "captcha"

export default Module(CAPTCHA, { service: CaptchaModuleService })
