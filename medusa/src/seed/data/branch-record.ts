import type { FullText } from "../../lib/languages"
import branches from "./branches.json"

/** One entry of branches.json. Addresses, telephones and hours were not in the pages read. */
export type BranchRecord = { code: string; name: FullText; city: FullText }

export const BRANCH_RECORDS: BranchRecord[] = branches
