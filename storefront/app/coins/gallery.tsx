import { Link, useSearchParams } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { CoinPicture } from "~/components/coin-picture"
import { LargeFace } from "./large-face"

const SMALL = [160, 320] as const
const FACES = ["reverse", "obverse"] as const
type Face = (typeof FACES)[number]

interface GalleryProps {
  title: string
  pictures: Record<Face, string | null>
}

/** Both faces of a coin: one large, both to choose from. The choice is a link (`?face=obverse`), so it needs no script. */
export function Gallery({ title, pictures }: GalleryProps) {
  const { t } = useTranslation("coins")
  const [params] = useSearchParams()
  const face: Face = params.get("face") === "obverse" ? "obverse" : "reverse"
  const alt = t("coin.pictureOf", { title, face: t(`coin.${face}`) })
  return (
    <div>
      <LargeFace key={face} picture={pictures[face]} alt={alt} />
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
    </div>
  )
}
