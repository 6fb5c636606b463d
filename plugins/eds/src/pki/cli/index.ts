import { run } from "./run"

/** The program behind `npx @qazyna/eds`. */
void run(process.argv.slice(2)).then(({ text, exitCode }) => {
  const stream = exitCode === 0 ? process.stdout : process.stderr
  stream.write(`${text}\n`)
  process.exitCode = exitCode
})
