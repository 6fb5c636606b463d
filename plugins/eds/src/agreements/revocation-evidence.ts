import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PersonSignature } from "../pki"
import type { SignatureRecord } from "../types/signature"

const TABLE = "eds_revocation_list"

type List = { id: string; der: string }

/** How a signature refers to its evidence. */
type Reference = {
  revocation: string | null
  revocation_list_id: string | null
  revocation_delta_id: string | null
}

/** A signature as its table has it. */
export type SignatureRow = Omit<SignatureRecord, "revocation" | "revocation_delta"> & Reference

/** Keeps a list unless it is there already; its bytes are sent only then. @returns its id */
const keepList = async (database: Knex, der: Uint8Array): Promise<string> => {
  const id = createHash("sha256").update(der).digest("hex")
  const known = await database<List>(TABLE).select("id").where({ id }).first()
  if (!known) {
    const row = { id, der: Buffer.from(der).toString("base64") }
    await database<List>(TABLE).insert(row).onConflict("id").ignore()
  }
  return id
}

/** Keeps the authority's word: an answer of OCSP with the signature, a list and its delta once for all. */
export const keepEvidence = async (
  database: Knex,
  { source, der, deltaDer }: PersonSignature["revocation"]
): Promise<Reference> => ({
  revocation: source === "ocsp" ? Buffer.from(der).toString("base64") : null,
  revocation_list_id: source === "crl" ? await keepList(database, der) : null,
  revocation_delta_id: deltaDer ? await keepList(database, deltaDer) : null,
})

/** The signature with its evidence in place. */
export const withEvidence = async (
  database: Knex,
  { revocation, revocation_list_id, revocation_delta_id, ...row }: SignatureRow
): Promise<SignatureRecord> => {
  const ids = [revocation_list_id, revocation_delta_id].filter((id) => id !== null)
  const lists = ids.length > 0 ? await database<List>(TABLE).whereIn("id", ids) : []
  const derOf = (wanted: string | null) => lists.find(({ id }) => id === wanted)?.der ?? null
  return {
    ...row,
    revocation: revocation ?? derOf(revocation_list_id) ?? "",
    revocation_delta: derOf(revocation_delta_id),
  }
}
