import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { listBranches } from "~/api/branches.server"
import { countCoinsAtBranches } from "~/api/coins-at-branches.server"
import { throwAsPage } from "~/api/page-error.server"
import { BranchCard } from "~/branches/branch-card"
import { CityPicker } from "~/branches/city-picker"
import { Breadcrumbs } from "~/components/breadcrumbs"
import { EmptyState } from "~/components/empty-state"
import { LinkButton } from "~/components/link-button"
import type { TextHandle } from "~/i18n/namespaces"
import { requireLanguage } from "~/i18n/route-language.server"
import { pageMeta } from "~/seo/page-meta"
import { describePage } from "~/seo/seo.server"
import { usePaths } from "~/shell/use-root-data"

export const handle: TextHandle = { i18n: ["branches"] }

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.seo)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = requireLanguage(params)
  const city = new URL(request.url).searchParams.get("city") ?? ""
  const [branches, counts] = await Promise.all([
    listBranches(language),
    countCoinsAtBranches(language),
  ]).catch(throwAsPage)
  const cities = [...new Set(branches.map((branch) => branch.city))]
  return {
    city,
    cities: cities.sort((a, b) => a.localeCompare(b, language)),
    branches: branches
      .filter((branch) => !city || branch.city === city)
      .map(({ id, code, name, city, address, status }) => ({
        code,
        name,
        city,
        address,
        isOpen: status === "open",
        coins: counts.get(id) ?? 0,
      })),
    seo: describePage(language, `/${language}/branches`, (t) => ({
      title: t("branches.title"),
      description: t("branches.description"),
    })),
  }
}

/** All branches, with what each sells. */
export default function Branches() {
  const { city, cities, branches } = useLoaderData<typeof loader>()
  const { t } = useTranslation("branches")
  const paths = usePaths()
  return (
    <>
      <Breadcrumbs crumbs={[{ label: t("title") }]} />
      <h1>{t("title")}</h1>
      <p className="mt-2 mb-6 text-lg text-muted">{t("lead")}</p>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <CityPicker cities={cities} chosen={city} />
        <p role="status" className="text-muted">
          {t("count", { count: branches.length })}
        </p>
      </div>
      {branches.length > 0 ? (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {branches.map((branch) => (
            <BranchCard key={branch.code} branch={branch} />
          ))}
        </ul>
      ) : (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <LinkButton to={paths.branches}>{t("all")}</LinkButton>
        </EmptyState>
      )}
    </>
  )
}
