/**
 * Whom a token speaks for: the id of a customer, or null while its login has none. Read without checking the
 * signature, so good for a choice of words only; the Store API checks every call.
 */
export function actorOf(token: string): string | null {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")
    )
    const { actor_id } = payload as { actor_id?: unknown }
    return typeof actor_id === "string" && actor_id !== "" ? actor_id : null
  } catch {
    return null
  }
}
