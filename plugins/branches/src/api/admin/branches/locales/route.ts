import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BRANCH_MODULE } from "../../../../modules/branch"
import type BranchModuleService from "../../../../modules/branch/service"

type Store = { supported_locales?: { locale_code: string }[] | null }

/** The language of the base texts and the further languages in which texts can be given. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { baseLocale } = req.scope.resolve<BranchModuleService>(BRANCH_MODULE).options
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "store",
    fields: ["id", "supported_locales.locale_code"],
  })
  const store: Store | undefined = data[0]
  const supported = req.scope.hasRegistration(Modules.TRANSLATION)
    ? (store?.supported_locales ?? []).map((locale) => locale.locale_code)
    : []
  res.json({
    base: baseLocale,
    locales: supported.filter((locale) => locale !== baseLocale),
  })
}
