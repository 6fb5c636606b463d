import { readFile } from "node:fs/promises"
import { parseArgs } from "node:util"
import { verifyArchive } from "../archive/verify"
import { PkiError } from "../errors"
import { fetchTrust } from "../trust/fetch"
import { loadTrust } from "../trust/load"
import { report } from "./report"

/** What a run of the tool says, and its exit code: 0 valid or done, 1 refused, 2 not understood. */
export interface Outcome {
  text: string
  exitCode: 0 | 1 | 2
}

const USAGE = `Usage:
  eds verify <archive.zip> [--test-trust <folder>]
      Checks an exported signature offline: text, signature, certificate, revocation, time stamp.
      --test-trust  trusts the test authorities in this folder instead of production's pinned ones
  eds trust <folder>
      Loads the certificates of the national authority, if they match the pinned fingerprints.`

/** Runs the command line tool. @param argv arguments after the name of the tool */
export async function run(argv: string[]): Promise<Outcome> {
  const parsed = parse(argv)
  if (!parsed) return { text: USAGE, exitCode: 2 }
  try {
    const text = parsed.command === "verify" ? await verify(parsed) : await trust(parsed)
    return { text, exitCode: 0 }
  } catch (error) {
    return { text: refusal(error), exitCode: 1 }
  }
}

interface Command {
  command: string
  target: string
  testTrust?: string
}

function parse(argv: string[]): Command | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { "test-trust": { type: "string" } },
    })
    const [command = "", target, ...more] = positionals
    if (!target || more.length > 0 || !["verify", "trust"].includes(command)) return undefined
    return { command, target, testTrust: values["test-trust"] }
  } catch {
    return undefined
  }
}

async function verify({ target, testTrust }: Command): Promise<string> {
  const zip = await readFile(target)
  const anchors = testTrust
    ? { testTrust: await loadTrust({ folder: testTrust, production: false }) }
    : {}
  const heading = testTrust ? "VALID under TEST authorities" : "VALID"
  return `${heading}\n${report(await verifyArchive(zip, anchors))}`
}

async function trust({ target }: Command): Promise<string> {
  return (await fetchTrust(target)).join("\n")
}

function refusal(error: unknown): string {
  if (error instanceof PkiError) return `REFUSED ${error.message}`
  return `NOT CHECKED ${error instanceof Error ? error.message : String(error)}`
}
