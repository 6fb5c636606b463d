import { createBranchWorkflow } from "@qazyna/branches/workflows"
import { LOCALES } from "../../lib/languages"
import type { SeedContext } from "../context"
import { BRANCH_RECORDS } from "../data/branch-record"
import { demoBranchMethods, demoHours } from "../demo"

/** Where a branch keeps its stock and through which channel it sells. */
export type SeededBranch = { code: string; stock_location_id: string; sales_channel_id: string }

/**
 * The branches, each with its stock location and sales channel. Addresses, telephones and
 * coordinates are not known and stay empty for staff to fill in.
 */
export async function seedBranches(
  context: SeedContext,
  publishableKeyId: string
): Promise<SeededBranch[]> {
  const existing = new Map((await listBranches(context)).map((branch) => [branch.code, branch]))
  for (const [rank, { code, name, city }] of BRANCH_RECORDS.entries()) {
    if (existing.has(code)) {
      continue
    }
    await createBranchWorkflow(context.container).run({
      input: {
        code,
        name: name.kk,
        city: city.kk,
        hours: demoHours(code),
        methods: demoBranchMethods(code),
        rank,
        translations: {
          [LOCALES.ru]: { name: name.ru, city: city.ru },
          [LOCALES.en]: { name: name.en, city: city.en },
        },
        publishable_key_ids: [publishableKeyId],
      },
    })
  }
  return listBranches(context)
}

async function listBranches({ query }: SeedContext): Promise<SeededBranch[]> {
  const { data } = await query.graph({
    entity: "branch",
    fields: ["code", "stock_location.id", "sales_channel.id"],
    filters: { code: BRANCH_RECORDS.map(({ code }) => code) },
  })
  return data.map((branch) => ({
    code: branch.code,
    stock_location_id: branch.stock_location!.id,
    sales_channel_id: branch.sales_channel!.id,
  }))
}
