import { forwardRef, useId, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { CloseIcon } from "./icons"

interface DialogProps {
  title: string
  children: ReactNode
  className?: string
  onClose?: () => void
}

/**
 * The browser's own modal: it keeps the focus, closes on Escape and gives the focus back. Open it with
 * `ref.current.showModal()`. Pressing outside closes it too.
 */
export const Dialog = forwardRef<HTMLDialogElement, DialogProps>(function Dialog(
  { title, children, className = "max-w-xl", onClose },
  ref
) {
  const { t } = useTranslation()
  const titleId = useId()
  return (
    // Pressing outside only adds to Escape and the close button, which the keyboard has.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className={`max-h-[92dvh] w-[calc(100vw-1.5rem)] rounded-lg border border-line bg-surface p-0 ${className}`}
    >
      <div className="p-4 sm:p-6">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={titleId}>{title}</h2>
          <form method="dialog">
            <button
              aria-label={t("close")}
              className="-mt-1 -mr-2 inline-flex size-10 items-center justify-center rounded-full hover:bg-brand-soft"
            >
              <CloseIcon />
            </button>
          </form>
        </div>
        {children}
      </div>
    </dialog>
  )
})
