import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CoinTile } from "./coin-tile"

interface Place {
  /** code of a branch or handle of a coin; names may be shared */
  key: string
  name: string
  units: number
}

/** A coin of a list, which is what comes and goes there. */
export function coinPlace({ handle, title, available }: CoinTile): Place {
  return { key: handle, name: title, units: available }
}

/** Names of what has been sold out, and of what is back, since the last look. */
export function turns(
  before: ReadonlyMap<string, number>,
  places: Place[]
): { gone: string[]; back: string[] } {
  const had = ({ key }: Place) => before.get(key)
  return {
    gone: places.filter((at) => (had(at) ?? 0) > 0 && at.units <= 0).map(({ name }) => name),
    back: places.filter((at) => had(at) === 0 && at.units > 0).map(({ name }) => name),
  }
}

/** Tells screen readers politely when something sells out or comes back; smaller changes are not worth a word. */
export function SoldOutAnnouncer({ places }: { places: Place[] }) {
  const { t } = useTranslation("coins")
  const before = useRef<ReadonlyMap<string, number>>(new Map())
  const [text, setText] = useState("")

  useEffect(() => {
    const { gone, back } = turns(before.current, places)
    before.current = new Map(places.map(({ key, units }) => [key, units]))
    const news = [
      ...gone.map((name) => t("live.soldOutAt", { name })),
      ...back.map((name) => t("live.backAt", { name })),
    ]
    if (news.length > 0) setText(news.join(" "))
  }, [places, t])

  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  )
}
