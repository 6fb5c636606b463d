import { z } from "@medusajs/framework/zod"

/** Longer ones are no passwords: hashing them would only cost time. */
const Password = z.string().min(1).max(1024)

export const StoreChangePassword = z.strictObject({
  current_password: Password,
  password: Password,
})

export type StoreChangePasswordType = z.output<typeof StoreChangePassword>
