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

/** Another e-mail, folded as at sign-in. */
export const StoreChangeEmail = z.strictObject({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  current_password: Password,
  /** Language of the letter. */
  locale: z.string().min(2).max(35).optional(),
})

export type StoreChangeEmailType = z.output<typeof StoreChangeEmail>

export const StoreConfirmEmail = z.strictObject({ token: z.string().min(20).max(200) })

export type StoreConfirmEmailType = z.output<typeof StoreConfirmEmail>
