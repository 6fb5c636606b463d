import { verifySignature, type SignatureTask } from "../algorithms/signature"

/** Where signatures are computed: here, or in other threads. */
export interface SignatureEngine {
  verify(task: SignatureTask): Promise<boolean>
}

/** Computes in the calling thread. */
export const localEngine: SignatureEngine = {
  verify: (task) => Promise.resolve(verifySignature(task)),
}
