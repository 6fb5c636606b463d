import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { nextDelay } from "~/live/poll-delay"
import { startPolling, type Surroundings } from "~/live/poller"

const RHYTHM = { shortMs: 5_000, longMs: 30_000 }
const CALM = { unchanged: 0, failures: 0, retryAfter: 0 }

describe("G21 how often an open page asks", () => {
  test("less often while nothing changes, up to a limit", () => {
    const delays = [0, 1, 4, 50].map((unchanged) => nextDelay({ ...CALM, unchanged }, RHYTHM, 0.5))
    expect(delays[0]).toBe(5_000)
    expect(delays).toEqual(delays.toSorted((a, b) => a - b))
    expect(delays.at(-1)).toBe(30_000)
  })

  test("scattered, so that pages opened together do not ask together", () => {
    expect([0, 1].map((random) => nextDelay(CALM, RHYTHM, random))).toEqual([4_000, 6_000])
  })

  test("half as often after each failure, and never sooner than the server asks", () => {
    const failed = (failures: number) => nextDelay({ ...CALM, failures }, RHYTHM, 0.5)
    expect([1, 2, 9].map(failed)).toEqual([10_000, 20_000, 60_000])
    expect(nextDelay({ ...CALM, failures: 1, retryAfter: 90 }, RHYTHM, 0)).toBe(90_000)
  })
})

describe("G21 an open page", () => {
  let visible = true
  let wake = () => {}
  let answers: Response[] = []
  const fetched = vi.fn(() => Promise.resolve(answers.shift() ?? Response.json({ units: 1 })))
  const around: Surroundings = {
    isVisible: () => visible,
    onReturn: (listener) => {
      wake = listener
      return () => {
        wake = () => {}
      }
    },
    fetch: fetched,
  }
  const start = (take = () => true) => startPolling({ url: "/live", rhythm: RHYTHM, take }, around)

  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(Math, "random").mockReturnValue(0.5)
    visible = true
    answers = []
    fetched.mockClear()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  test("asks after its delay and hands the answer on", async () => {
    const take = vi.fn(() => true)
    const end = start(take)
    await vi.advanceTimersByTimeAsync(4_999)
    expect(fetched).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(take).toHaveBeenCalledWith({ units: 1 })
    end()
  })

  test("asks nothing while it is hidden, and at once when it is looked at again", async () => {
    visible = false
    const end = start()
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(fetched).not.toHaveBeenCalled()
    visible = true
    wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(fetched).toHaveBeenCalledTimes(1)
    end()
  })

  test("waits as long as a rate limit says, even when it is looked at again", async () => {
    answers = [new Response(null, { status: 429, headers: { "Retry-After": "120" } })]
    const end = start()
    await vi.advanceTimersByTimeAsync(5_000)
    wake()
    await vi.advanceTimersByTimeAsync(119_000)
    expect(fetched).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(fetched).toHaveBeenCalledTimes(2)
    end()
  })

  test("waits no longer because it is looked at again and again", async () => {
    answers = [new Response(null, { status: 429, headers: { "Retry-After": "120" } })]
    const end = start()
    await vi.advanceTimersByTimeAsync(5_000)
    for (let look = 0; look < 5; look++) {
      await vi.advanceTimersByTimeAsync(20_000)
      wake()
    }
    await vi.advanceTimersByTimeAsync(21_000)
    expect(fetched).toHaveBeenCalledTimes(2)
    end()
  })

  test("stops when the page is left", async () => {
    start()()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(fetched).not.toHaveBeenCalled()
  })
})
