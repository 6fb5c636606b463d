import { useEffect, useState } from "react"

/**
 * The time by the server's clock, anew every second.
 *
 * @param ahead by how many milliseconds the server's clock is ahead of this computer's
 * @returns milliseconds since 1970
 */
export const useNow = (ahead: number): number => {
  const [now, setNow] = useState(() => Date.now() + ahead)
  useEffect(() => {
    const tick = () => setNow(Date.now() + ahead)
    tick()
    const timer = setInterval(tick, 1_000)
    return () => clearInterval(timer)
  }, [ahead])
  return now
}
