import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { processNotification } from "../inbox/process"
import { takeNotification } from "../inbox/take"

/** Works on a notification as soon as it is stored. What a crash leaves, the job picks up. */
export default async function processStoredNotification({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const notification = await takeNotification(container, event.data.id)
  if (notification) {
    await processNotification(container, notification)
  }
}

export const config: SubscriberConfig = { event: "cloudpayments.notification_received" }
