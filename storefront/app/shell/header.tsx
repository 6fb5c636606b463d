import { Link, NavLink } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { CartLink } from "./cart-link"
import { Clock } from "./clock"
import { LanguageSwitch } from "./language-switch"
import { Logo } from "./logo"
import { SearchField } from "./search-field"
import { ThemeSwitch } from "./theme-switch"
import { usePaths, useRootData } from "./use-root-data"
import { AccountLinks } from "./account-links"

/** What G0 asks of every page: time, language, account, home, coins, branches, search, cart. */
export function Header() {
  const { t } = useTranslation()
  const root = useRootData()
  const paths = usePaths()
  const navLink =
    "inline-flex min-h-11 items-center border-b-2 border-transparent font-medium hover:text-brand aria-[current=page]:border-gold-line aria-[current=page]:text-brand"

  return (
    <header className="bg-surface print:hidden">
      <div className="border-b border-line bg-sunken text-xs sm:text-sm">
        <div className="page flex min-h-10 flex-wrap items-center justify-between gap-x-5">
          <Clock start={root?.now} />
          <div className="flex flex-wrap items-center gap-x-4">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </div>
      <div className="page grid grid-cols-[auto_1fr_auto] items-center gap-x-1 gap-y-1 sm:gap-x-6 pt-3 pb-2 lg:grid-cols-[auto_auto_1fr_auto]">
        <Link to={paths.home} aria-label={`${t("brand")}: ${t("nav.home")}`} className="rounded-sm">
          <Logo />
        </Link>
        <nav
          aria-label={t("nav.label")}
          className="order-last col-span-3 flex flex-wrap gap-x-6 lg:order-none lg:col-span-1"
        >
          <NavLink to={paths.home} end className={navLink}>
            {t("nav.home")}
          </NavLink>
          <NavLink to={paths.coins} className={navLink}>
            {t("nav.coins")}
          </NavLink>
          <NavLink to={paths.branches} className={navLink}>
            {t("nav.branches")}
          </NavLink>
        </nav>
        <SearchField className="order-1 col-span-3 lg:order-none lg:col-span-1 lg:max-w-md lg:justify-self-end" />
        <div className="col-start-3 flex items-center gap-x-3 justify-self-end sm:gap-x-4 lg:col-start-4">
          <AccountLinks />
          <CartLink />
        </div>
      </div>
      <div className="ornament-band" aria-hidden="true" />
    </header>
  )
}
