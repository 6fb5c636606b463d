import { verifySignature, type SignatureTask } from "../algorithms/signature"

/** What a thread of the pool does; errors other than a refusal reach the caller. */
export default function run(task: SignatureTask): boolean {
  return verifySignature(task)
}
