import { Link, useFetcher } from "@remix-run/react"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { buttonStyle } from "~/components/button-style"
import { Dialog } from "~/components/dialog"
import { Skeleton } from "~/components/skeleton"
import type { Heard } from "~/live/heard"
import type { LiveCoin } from "~/live/use-live-coin"
import type { loader } from "~/routes/$lang.coins.$handle_.buy"
import { usePaths } from "~/shell/use-root-data"
import { BuyList } from "./buy-list"

/** BUY: opens the window of branches with what they have right now. Without script it leads to the same list as a page. */
export function BuyButton({ handle, live }: { handle: string; live: Heard<LiveCoin> }) {
  const { t } = useTranslation("coins")
  const path = usePaths().buy(handle)
  const dialog = useRef<HTMLDialogElement>(null)
  const fetcher = useFetcher<typeof loader>()
  const choice = fetcher.state === "idle" ? fetcher.data : undefined
  return (
    <>
      <Link
        to={path}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          fetcher.load(path)
          dialog.current?.showModal()
        }}
        aria-haspopup="dialog"
        className={buttonStyle("primary", "min-h-13 w-full px-10 text-lg tracking-wide sm:w-auto")}
      >
        {t("coin.buy")}
      </Link>
      <Dialog ref={dialog} title={t("buyWindow.title")}>
        <p className="mb-4 text-muted">{t("buyWindow.text")}</p>
        {!choice && [0, 1, 2].map((row) => <Skeleton key={row} className="mb-3 h-18" />)}
        {choice && choice.options.length === 0 && (
          <Alert level="warning" title={t("buyWindow.emptyTitle")}>
            {t("buyWindow.emptyText")}
          </Alert>
        )}
        {choice && choice.options.length > 0 && <BuyList choice={choice} live={live} />}
      </Dialog>
    </>
  )
}
