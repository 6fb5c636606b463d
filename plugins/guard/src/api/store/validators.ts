import { z } from "@medusajs/framework/zod"

/** Longer ones are no passwords: hashing them would only cost time. */
const Password = z.string().min(1).max(1024)

/** A cart that is named has to exist and be the caller's; the rule of ownership sees to it. */
export const StoreGetCaptcha = z.strictObject({ cart_id: z.string().min(1).max(255).optional() })

export type StoreGetCaptchaType = z.output<typeof StoreGetCaptcha>

export const StoreChangePassword = z.strictObject({
  current_password: Password,
  password: Password,
})

export type StoreChangePasswordType = z.output<typeof StoreChangePassword>
