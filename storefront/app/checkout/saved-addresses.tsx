import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { usePaths } from "~/shell/use-root-data"
import type { SavedAddress } from "./prefill.server"

/** Addresses of the account; a link fills the form with one, with or without script. */
export function SavedAddresses({ saved }: { saved: SavedAddress[] }) {
  const { t } = useTranslation("checkout")
  const paths = usePaths()
  if (saved.length < 2) return null
  return (
    <div>
      <p className="font-medium">{t("saved")}</p>
      <ul className="mt-1 grid gap-1">
        {saved.map(({ id, line }) => (
          <li key={id}>
            <Link
              to={`${paths.checkout}?address=${encodeURIComponent(id)}`}
              aria-label={t("useSaved", { line })}
              reloadDocument
              className="prose-link inline-flex min-h-8 items-center"
            >
              {line}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
