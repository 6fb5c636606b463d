import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { InformationLine } from "./information-line"
import { Footer } from "./footer"
import { Header } from "./header"

/** Header, page, footer: the same around every page, error pages included. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only rounded-md bg-brand px-4 py-2 text-on-brand focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-10"
      >
        {t("skipToContent")}
      </a>
      <Header />
      <InformationLine />
      <main id="content" tabIndex={-1} className="page flex-1 py-6 outline-none sm:py-10">
        {children}
      </main>
      <Footer />
    </div>
  )
}
