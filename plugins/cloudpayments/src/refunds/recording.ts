import { AsyncLocalStorage } from "node:async_hooks"

const current = new AsyncLocalStorage<string>()

/**
 * Has core record a refund that was made already: core asks its provider all the same, and must not be heard as if somebody
 * wanted one more.
 *
 * @param operationId the refund's row in the ledger
 */
export const whileRecording = <Result>(
  operationId: string,
  work: () => Promise<Result>
): Promise<Result> => current.run(operationId, work)

/** The refund that is being recorded now; undefined when core asks for a new one. */
export const recordedOperation = (): string | undefined => current.getStore()
