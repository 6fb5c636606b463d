import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { startSandbox, type Ports, type Sandbox } from "../../index"

/** Short keys, made in a moment. */
const RSA_BITS = 2048

/** A whole sandbox on free ports and in a folder of its own, for the tests of one file. */
export function useSandbox(ports: Ports): () => Sandbox {
  let sandbox: Sandbox
  let stateDir: string
  beforeAll(async () => {
    stateDir = newFolder()
    sandbox = await startSandbox({ stateDir, ports, rsaBits: RSA_BITS })
  }, 60_000)
  afterAll(async () => {
    await sandbox.stop()
    rmSync(stateDir, { recursive: true })
  })
  return () => sandbox
}

const newFolder = () => mkdtempSync(path.join(tmpdir(), "qazyna-sandbox-"))

const temporary: string[] = []

afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A new folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = newFolder()
  temporary.push(folder)
  return folder
}

/** What is there for sure, for the tests' own needs. */
export function present<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) {
    throw new Error("The sandbox lacks what this test needs.")
  }
  return value
}
