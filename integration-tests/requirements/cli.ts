import { readProofs, readSpecification } from "./collect"
import { describe, tallies } from "./report"

const requirements = readSpecification()
const proofs = readProofs()
const text = process.argv.includes("--json")
  ? JSON.stringify(tallies(requirements, proofs))
  : describe(requirements, proofs)
process.stdout.write(`${text}\n`)
