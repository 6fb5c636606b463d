import type { Env } from "./env"

/**
 * The Notification module: e-mails go out by SMTP where a server is set. Without one they end at core's local
 * provider, which notes that there was one and drops it. `feed` is the bell of the admin.
 */
export function notificationModule({ SMTP_URL, MAIL_FROM }: Env) {
  const local = { resolve: "@medusajs/medusa/notification-local", id: "local" }
  const smtp = {
    resolve: "@qazyna/store/providers/smtp",
    id: "smtp",
    options: { channels: ["email"], url: SMTP_URL, from: MAIL_FROM },
  }
  return {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: SMTP_URL
        ? [{ ...local, options: { channels: ["feed"] } }, smtp]
        : [{ ...local, options: { channels: ["feed", "email"] } }],
    },
  }
}
