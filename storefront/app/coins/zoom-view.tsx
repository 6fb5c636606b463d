import { useLayoutEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { CoinPicture } from "~/components/coin-picture"

/** Widths of the picture inside its frame, step by step. */
const STEPS = ["w-full", "w-[160%]", "w-[240%]", "w-[340%]"] as const

/** A coin's face under a glass: two buttons change the size, the frame scrolls by touch, mouse and arrow keys. */
export function ZoomView({ src, alt }: { src: string | null; alt: string }) {
  const { t } = useTranslation("coins")
  const [step, setStep] = useState(0)
  const frame = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = frame.current ?? {}
    const middle = (scrollWidth - clientWidth) / 2
    frame.current?.scrollTo(middle, middle)
  }, [step])

  return (
    <>
      <div
        ref={frame}
        role="region"
        aria-label={t("coin.zoomArea")}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must be reachable by keyboard
        tabIndex={0}
        className="aspect-square max-h-[68dvh] w-full overflow-auto overscroll-contain rounded-md bg-sunken"
      >
        <div className={`mx-auto ${step === 0 ? "max-w-[68dvh]" : ""} ${STEPS[step]}`}>
          <CoinPicture src={src} alt={alt} sizes="100rem" priority />
        </div>
      </div>
      <div className="mt-4 flex gap-3">
        <Button
          type="button"
          variant="secondary"
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        >
          {t("coin.zoomOut")}
        </Button>
        <Button
          type="button"
          variant="secondary"
          disabled={step === STEPS.length - 1}
          onClick={() => setStep(step + 1)}
        >
          {t("coin.zoomIn")}
        </Button>
      </div>
    </>
  )
}
