import { Form, NavLink } from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { usePaths } from "~/shell/use-root-data"

const LINK =
  "inline-flex min-h-11 items-center border-b-2 border-transparent hover:text-brand aria-[current=page]:border-gold-line aria-[current=page]:font-semibold aria-[current=page]:text-brand"

/** Sections of the account around its pages. */
export function AccountLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation("account")
  const paths = usePaths()
  return (
    <>
      <nav
        aria-label={t("menu")}
        className="mb-8 flex flex-wrap items-center gap-x-6 border-b border-line print:hidden"
      >
        <NavLink to={paths.account} end className={LINK}>
          {t("nav.overview")}
        </NavLink>
        <NavLink to={paths.orders} className={LINK}>
          {t("nav.orders")}
        </NavLink>
        <NavLink to={paths.profile} className={LINK}>
          {t("nav.profile")}
        </NavLink>
        <NavLink to={paths.addresses} className={LINK}>
          {t("nav.addresses")}
        </NavLink>
        <NavLink to={paths.security} className={LINK}>
          {t("nav.security")}
        </NavLink>
        <NavLink to={paths.signatures} className={LINK}>
          {t("nav.agreement")}
        </NavLink>
        <Form method="post" action={paths.signOut} className="sm:ml-auto">
          <button className="min-h-11 underline underline-offset-4 hover:text-danger">
            {t("nav.signOut")}
          </button>
        </Form>
      </nav>
      {children}
    </>
  )
}
