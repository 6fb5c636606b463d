import type { Behaviour } from "@qazyna/sandbox"
import { inState } from "../../../medusa/launcher/paths"
import { lock } from "../../../medusa/launcher/system/lock"
import { ncaLayer } from "../sandbox"

/**
 * Does something while the window of NCALayer belongs to one person and behaves in one way. There is one
 * window for all browsers of a run, so that others wait.
 */
export async function withNcaLayer<T>(
  behaviour: Partial<Behaviour>,
  action: () => Promise<T>
): Promise<T> {
  const release = await lock(inState("ncalayer.lock"))
  try {
    await ncaLayer.reset()
    await ncaLayer.behave(behaviour)
    return await action()
  } finally {
    release()
  }
}
