import { Link, useSearchParams } from "@remix-run/react"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { CoinPicture } from "~/components/coin-picture"
import { Dialog } from "~/components/dialog"
import { ZoomIcon } from "~/components/icons"
import { pictureSources } from "~/images/picture-sources"
import { ZoomView } from "./zoom-view"

const LARGEST = [1280] as const
const SMALL = [160, 320] as const

const FACES = ["reverse", "obverse"] as const
type Face = (typeof FACES)[number]

interface GalleryProps {
  title: string
  pictures: Record<Face, string | null>
}

/**
 * Both faces of a coin: one large, both to choose from, and a closer look. Without script the choice is a link
 * (`?face=obverse`) and the closer look is the picture itself.
 */
export function Gallery({ title, pictures }: GalleryProps) {
  const { t } = useTranslation("coins")
  const [params] = useSearchParams()
  const face: Face = params.get("face") === "obverse" ? "obverse" : "reverse"
  const dialog = useRef<HTMLDialogElement>(null)
  const [isZoomed, setZoomed] = useState(false)
  const alt = (of: Face) => t("coin.pictureOf", { title, face: t(`coin.${of}`) })
  const picture = pictures[face]

  return (
    <div>
      <a
        href={picture ? pictureSources(picture, { widths: LARGEST }).src : undefined}
        aria-label={`${t("coin.zoom")}: ${alt(face)}`}
        onClick={(event) => {
          event.preventDefault()
          setZoomed(true)
          dialog.current?.showModal()
        }}
        className="group relative block rounded-lg border border-line bg-surface p-4 sm:p-8"
      >
        <CoinPicture
          key={face}
          src={picture}
          alt={alt(face)}
          priority
          sizes="(min-width: 64rem) 36rem, 92vw"
        />
        <span className="absolute right-3 bottom-3 inline-flex items-center gap-2 rounded-md bg-surface px-3 py-1.5 text-sm text-brand group-hover:underline">
          <ZoomIcon />
          {t("coin.zoom")}
        </span>
      </a>
      <ul aria-label={t("coin.face")} className="mt-3 flex gap-3">
        {FACES.map((of) => (
          <li key={of}>
            <Link
              to={of === "reverse" ? "?" : `?face=${of}`}
              replace
              preventScrollReset
              aria-current={of === face ? "true" : undefined}
              className="flex w-24 flex-col items-center gap-1 rounded-md border border-line bg-surface p-2 text-sm hover:border-brand aria-[current]:border-brand aria-[current]:font-semibold"
            >
              <CoinPicture src={pictures[of]} alt="" sizes="6rem" widths={SMALL} />
              {t(`coin.${of}`)}
            </Link>
          </li>
        ))}
      </ul>
      <Dialog ref={dialog} title={alt(face)} className="max-w-4xl" onClose={() => setZoomed(false)}>
        {isZoomed && <ZoomView src={picture} alt={alt(face)} />}
      </Dialog>
    </div>
  )
}
