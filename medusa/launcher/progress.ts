import ora from "ora"

const TICK_MS = 200

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
  let detail = ""
  const line = (words: string): string =>
    [title, words, `(${((Date.now() - began) / 1000).toFixed(1)} s)`].filter(Boolean).join("  ")
  const ticker = setInterval(() => (spinner.text = line(detail)), live ? TICK_MS : 2 ** 30)
  try {
    const result = await run((words) => {
      detail = words
      if (!live) {
        console.log(`  ${line(words)}`)
      }
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
