import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OwedLetter } from "../../modules/letter/types"
import { sendLetter } from "../send-letter"
import { readerOf } from "./reader"
import { letterService } from "./service"
import { writeLetter } from "./write"

/** So many at the same time: a mail server takes letters faster side by side, and turns away a crowd. */
const ABREAST = 4

/** Sends the letters whose turn it is, until there are none. Safe in any number of processes. */
export async function deliverLetters(container: MedusaContainer): Promise<void> {
  const letters = letterService(container)
  for (;;) {
    const taken = await letters.take(ABREAST)
    await Promise.all(taken.map((letter) => deliver(container, letter)))
    if (taken.length < ABREAST) {
      return
    }
  }
}

async function deliver(container: MedusaContainer, letter: OwedLetter): Promise<void> {
  const letters = letterService(container)
  try {
    await letters.settle(letter.id, await send(container, letter))
  } catch (error) {
    const again = await letters.postpone(letter.id)
    // The message of a mail server may name the reader.
    const why = error instanceof Error ? error.name : "an unknown error"
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `The letter ${letter.id} (${letter.template}) did not get out at try ${letter.tries}: ${why}. ` +
          (again ? "It is tried again later." : "It is given up.")
      )
  }
}

async function send(container: MedusaContainer, owed: OwedLetter): Promise<"sent" | "nobody"> {
  const reader = await readerOf(container, owed)
  const written = reader && (await writeLetter(container, owed, reader.language))
  if (!reader || !written) {
    return "nobody"
  }
  const occasion = {
    template: owed.template,
    trigger: "outbox",
    resource: owed.facts.order_id
      ? { type: "order", id: owed.facts.order_id }
      : { type: "cart", id: owed.facts.cart_id ?? "" },
    messageId: owed.id,
  }
  await sendLetter(container, reader, written.letter, occasion, written.attachments)
  return "sent"
}
