import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { createThreadEngine } from "../pool"
import { DEADLY, SLOW_POISON } from "./mortal-worker"
import { signedTask } from "./sign"

const LIVES = 3

/** Run as a program of its own: what becomes of signatures whose thread dies, and of those behind them. */
async function main(): Promise<void> {
  const engine = createThreadEngine({ threads: 1 }, path.join(__dirname, "mortal-worker.ts"))
  const crowd = createThreadEngine({ threads: 1, maxQueue: 1 })
  const task = signedTask(Buffer.from("message"))
  const outcome = (text = "message", { verify } = engine): Promise<string> =>
    verify({ ...task, message: Buffer.from(text) }).then(String, ({ code }) => String(code))

  const lives: string[][] = []
  for (let life = 0; life < LIVES; life += 1) {
    lives.push(await Promise.all([outcome(DEADLY), outcome(), outcome()]))
  }
  await outcome(SLOW_POISON)
  await sleep(1_000)
  const afterwards = await outcome()
  const crowded = await Promise.all([1, 2, 3, 4].map(() => outcome("message", crowd)))
  await Promise.all([engine.close(), crowd.close()])
  process.stdout.write(JSON.stringify({ lives, afterwards, crowded }))
}

void main()
