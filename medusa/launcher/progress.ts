import ora from "ora"

const TICK_MS = 200

/** Plain lines go into logs: not more than one in so many milliseconds. */
const PLAIN_EVERY_MS = 10_000

const LONGEST_DETAIL = 60

/**
 * Runs one step of a longer work and shows it with the time it takes: a live line on a terminal,
 * one plain line at its begin and one at its end elsewhere. An error is thrown on.
 * @param title what is being done
 * @param run does it; `say` shows what is going on just now
 * @param outcome words for the end, from what `run` returned
 */
export async function step<Result>(
  title: string,
  run: (say: (detail: string) => void) => Promise<Result>,
  outcome: (result: Result) => string = () => ""
): Promise<Result> {
  const began = Date.now()
  const live = Boolean(process.stdout.isTTY) && !process.env.CI
  const spinner = ora({
    text: title,
    stream: process.stdout,
    isEnabled: live,
    discardStdin: false,
  }).start()
  const line = (words: string): string =>
    [title, words, `(${((Date.now() - began) / 1000).toFixed(1)} s)`].filter(Boolean).join("  ")
  let detail = ""
  const tell = live ? () => void (spinner.text = line(detail)) : plainTeller(() => detail, line)
  const ticker = setInterval(tell, TICK_MS)
  try {
    const result = await run((words) => {
      detail = words.slice(0, LONGEST_DETAIL)
    })
    spinner.succeed(line(outcome(result)))
    return result
  } catch (error) {
    spinner.fail(line(detail))
    throw error
  } finally {
    clearInterval(ticker)
  }
}

/** Prints what is going on when it has changed, but not too often. */
function plainTeller(detail: () => string, line: (words: string) => string): () => void {
  let told = ""
  let toldAt = 0
  return () => {
    if (detail() !== told && Date.now() - toldAt > PLAIN_EVERY_MS) {
      told = detail()
      toldAt = Date.now()
      console.log(`  ${line(told)}`)
    }
  }
}
