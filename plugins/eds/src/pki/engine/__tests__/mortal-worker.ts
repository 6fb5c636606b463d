import { verifySignature, type SignatureTask } from "../../algorithms/signature"

/** Text that a thread does not survive. */
export const DEADLY = "deadly"

/** Text of which a thread dies later, when it has nothing to do. */
export const SLOW_POISON = "slow poison"

/** As the worker, but for these texts. */
export default function run(task: SignatureTask): boolean {
  const text = Buffer.from(task.message).toString("utf8")
  if (text === DEADLY) {
    process.exit(3)
  }
  if (text === SLOW_POISON) {
    // Not JSON: what this throws nobody catches.
    setTimeout(() => JSON.parse(text), 20)
  }
  return verifySignature(task)
}
