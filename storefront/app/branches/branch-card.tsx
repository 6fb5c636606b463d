import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Badge } from "~/components/badge"
import { usePaths } from "~/shell/use-root-data"

export interface BranchSummary {
  code: string
  name: string
  city: string
  address: string | null
  isOpen: boolean
  /** kinds of coins on sale there */
  coins: number
}

/** A branch in the list: where it is, whether it works, how many coins it sells. */
export function BranchCard({ branch }: { branch: BranchSummary }) {
  const { t } = useTranslation("branches")
  return (
    <li className="relative flex flex-col gap-1 rounded-lg border border-line bg-surface p-4 focus-within:border-brand hover:border-gold-line hover:shadow-md">
      <div className="flex items-start justify-between gap-3">
        <h2 className="text-lg">
          <Link
            to={usePaths().branch(branch.code)}
            className="after:absolute after:inset-0 after:rounded-lg hover:text-brand"
          >
            {branch.name}
          </Link>
        </h2>
        <Badge tone={branch.isOpen ? "success" : "danger"}>
          {t(branch.isOpen ? "status.open" : "status.closed")}
        </Badge>
      </div>
      <p className="text-sm text-muted">
        {branch.city}
        {" · "}
        {branch.address ?? t("addressUnknown")}
      </p>
      <p className="mt-auto pt-2">
        {branch.coins > 0 ? t("sells", { count: branch.coins }) : t("sellsNothing")}
      </p>
    </li>
  )
}
