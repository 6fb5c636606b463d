import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { usePaths, useRootData } from "./use-root-data"

const LINK = "inline-flex items-center hover:text-brand hover:underline underline-offset-4"

/** Sign-in and registration for a visitor, one above the other on a phone; the account for a buyer. */
export function AccountLinks() {
  const { t } = useTranslation()
  const paths = usePaths()
  if (useRootData()?.signedIn) {
    return (
      <Link to={paths.account} className={`${LINK} min-h-11`}>
        {t("nav.account")}
      </Link>
    )
  }
  const either = `${LINK} min-h-6 max-sm:text-sm sm:min-h-11`
  return (
    <div className="flex flex-col items-end sm:flex-row sm:gap-x-4">
      <Link to={paths.signIn} className={either}>
        {t("nav.signIn")}
      </Link>
      <Link to={paths.register} className={either}>
        {t("nav.register")}
      </Link>
    </div>
  )
}
