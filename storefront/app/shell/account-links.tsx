import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { usePaths, useRootData } from "./use-root-data"

/** Sign-in and registration for a visitor, the account for a buyer. */
export function AccountLinks() {
  const { t } = useTranslation()
  const paths = usePaths()
  const link =
    "inline-flex min-h-11 items-center hover:text-brand hover:underline underline-offset-4"
  if (useRootData()?.signedIn) {
    return (
      <Link to={paths.account} className={link}>
        {t("nav.account")}
      </Link>
    )
  }
  return (
    <>
      <Link to={paths.signIn} className={link}>
        {t("nav.signIn")}
      </Link>
      <Link to={paths.register} className={link}>
        {t("nav.register")}
      </Link>
    </>
  )
}
