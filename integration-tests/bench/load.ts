import autocannon from "autocannon"

/** An address under load. */
export type Target = { name: string; url: string; headers?: Record<string, string> }

/** What was seen: milliseconds of each good answer, how many others there were, and how long it took. */
export type Load = { times: number[]; failures: number; seconds: number }

/**
 * Asks one address as fast as it answers, over a fixed number of connections.
 *
 * @param seconds length of the load; requests of the last moment are waited for
 */
export function load(
  { url, headers = {} }: Target,
  connections: number,
  seconds: number
): Promise<Load> {
  const seen: Load = { times: [], failures: 0, seconds }
  return new Promise((resolve, reject) => {
    const options = { url, headers, connections, duration: seconds, timeout: 30 }
    const instance = autocannon(options, (error: unknown, { errors, duration }) =>
      error
        ? reject(error)
        : resolve({ ...seen, failures: seen.failures + errors, seconds: duration })
    )
    instance.on("response", (_client, status, _bytes, time) => {
      if (status >= 200 && status < 300) {
        seen.times.push(time)
      } else {
        seen.failures++
      }
    })
  })
}

/** Several loads of one address as one. */
export function pool(loads: Load[]): Load {
  return {
    times: loads.flatMap(({ times }) => times),
    failures: loads.reduce((sum, { failures }) => sum + failures, 0),
    seconds: loads.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}
