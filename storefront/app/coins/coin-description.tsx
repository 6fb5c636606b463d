import { useTranslation } from "react-i18next"

interface CoinDescriptionProps {
  coin: { description: string | null; obverse: string | null; reverse: string | null }
}

/** The story of the coin and what is on both faces; a face that the story tells already is not told twice. */
export function CoinDescription({ coin }: CoinDescriptionProps) {
  const { t } = useTranslation("coins")
  const faces = [
    { name: t("coin.obverse"), text: coin.obverse },
    { name: t("coin.reverse"), text: coin.reverse },
  ].filter(({ text }) => text && !coin.description?.includes(text))
  if (!coin.description && faces.length === 0) return null
  return (
    <section aria-labelledby="description">
      <h2 id="description" className="mb-3">
        {t("coin.description")}
      </h2>
      {coin.description && <p className="mb-4 whitespace-pre-line">{coin.description}</p>}
      <dl>
        {faces.map(({ name, text }) => (
          <div key={name} className="mb-3">
            <dt className="font-semibold">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
