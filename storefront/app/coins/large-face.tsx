import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { CoinPicture } from "~/components/coin-picture"
import { Dialog } from "~/components/dialog"
import { ZoomIcon } from "~/components/icons"
import { pictureSources } from "~/images/picture-sources"
import { ZoomView } from "./zoom-view"

const LARGEST = [1280] as const
const FRAME = "relative block rounded-lg border border-line bg-surface p-4 sm:p-8"

/** The face that is looked at. Pressing it opens the closer look; without script it is a link to the largest picture. */
export function LargeFace({ picture, alt }: { picture: string | null; alt: string }) {
  const { t } = useTranslation("coins")
  const dialog = useRef<HTMLDialogElement>(null)
  const [isZoomed, setZoomed] = useState(false)
  const face = (
    <CoinPicture src={picture} alt={alt} priority sizes="(min-width: 64rem) 36rem, 92vw" />
  )
  if (!picture) return <div className={FRAME}>{face}</div>
  return (
    <>
      <a
        href={pictureSources(picture, { widths: LARGEST }).src}
        aria-label={`${t("coin.zoom")}: ${alt}`}
        onClick={(event) => {
          event.preventDefault()
          setZoomed(true)
          dialog.current?.showModal()
        }}
        className={`group ${FRAME}`}
      >
        {face}
        <span className="absolute right-3 bottom-3 inline-flex items-center gap-2 rounded-md bg-surface px-3 py-1.5 text-sm text-brand group-hover:underline">
          <ZoomIcon />
          {t("coin.zoom")}
        </span>
      </a>
      <Dialog ref={dialog} title={alt} className="max-w-4xl" onClose={() => setZoomed(false)}>
        {isZoomed && <ZoomView src={picture} alt={alt} />}
      </Dialog>
    </>
  )
}
