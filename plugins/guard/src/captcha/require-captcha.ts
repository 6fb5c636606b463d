import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { auditSink } from "../audit/sink"
import { originOf } from "../http/origin"
import { CAPTCHA } from "../modules/captcha"
import type CaptchaModuleService from "../modules/captcha/service"
import { FAILURES_TO_TELL } from "../modules/traffic/service"
import { signedInCustomer } from "../ownership/actor"
import { traffic } from "../traffic/limit-requests"
import { captchaInvalid, captchaRequired } from "./refusals"

/** What gives out challenges and takes solutions. */
export const captchaOf = (container: MedusaRequest["scope"]): CaptchaModuleService =>
  container.resolve<CaptchaModuleService>(CAPTCHA)

/** Whom a challenge is bound to. A visitor has no name; the id of the cart is the visitor's secret. */
export const buyerOf = (req: MedusaRequest): string => signedInCustomer(req) ?? "visitor"

const isEmpty = async (req: MedusaRequest, cartId: string): Promise<boolean> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["items.id"],
    filters: { id: cartId },
  })
  return (data[0]?.items ?? []).length === 0
}

/** A solution for no cart in particular begins a cart; a new cart takes no solution of another one. */
const fits = async (req: MedusaRequest, solvedFor: string | null): Promise<boolean> => {
  const cartId = req.params.id
  return solvedFor === null ? !cartId || isEmpty(req, cartId) : solvedFor === cartId
}

/**
 * Takes the solution of a request, which is used up by that.
 *
 * @throws captcha_required, captcha_invalid, captcha_expired, captcha_used
 */
const redeem = async (req: MedusaRequest): Promise<void> => {
  const captcha = captchaOf(req.scope)
  const header = req.get("x-captcha")
  if (!captcha.challenges) {
    return
  }
  if (!header) {
    throw captchaRequired()
  }
  const solved = await captcha.challenges.check(header, buyerOf(req))
  if (!(await fits(req, solved.cart))) {
    throw captchaInvalid()
  }
  await captcha.spend(solved)
}

/** One refused solution means nothing; one line an hour tells of a program that keeps trying. */
const noteFailure = async (req: MedusaRequest): Promise<void> => {
  const origin = originOf(req)
  const customer_id = signedInCustomer(req)
  if (await traffic(req.scope).captchaFailed({ ip: origin.ip, customer_id })) {
    await auditSink(req.scope).record({
      action: "captcha.failing",
      actor_type: customer_id ? "customer" : "visitor",
      actor_id: customer_id,
      ...origin,
      details: { failures: FAILURES_TO_TELL },
    })
  }
}

/**
 * Asks for a solved captcha before a coin goes into a cart (G22). It runs after the rules that are cheap
 * to check, so that what they refuse costs nobody a solution, and right before core's work.
 *
 * @throws captcha_required, captcha_invalid, captcha_expired, captcha_used
 */
export const requireCaptcha = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  try {
    await redeem(req)
  } catch (error) {
    if (error instanceof MedusaError && error.code !== "captcha_required") {
      await noteFailure(req)
    }
    throw error
  }
  next()
}

/** The same for a new cart, when it brings items along. */
export const requireCaptchaForItems = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const items: unknown =
    typeof req.body === "object" && req.body !== null ? Reflect.get(req.body, "items") : undefined
  const brings = Array.isArray(items) ? items.length > 0 : items !== undefined && items !== null
  return brings ? requireCaptcha(req, res, next) : next()
}
