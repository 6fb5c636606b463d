import { isApiError } from "~/api/api-error"
import { getCoin } from "~/api/coins.server"
import type { Coin } from "~/api/types"
import { denominationName } from "~/coins/coin-words"
import { translator } from "~/i18n/i18n.server"
import { isLanguage, type Language } from "~/i18n/languages"
import { publicHeadersOf } from "~/session/public-headers.server"
import { fetchSource } from "./fetch-source.server"
import { PictureError, refusalResponse } from "./picture-error.server"
import { pictureResponse } from "./picture-response.server"
import { drawSocialCard } from "./social-card.server"
import { sourceUrl } from "./source-url.server"
import { pictureOrigins, pictureWorkshop, recipeName } from "./store.server"

/** The address stays when name or picture change, so it is asked for again now and then. */
const FOR_A_DAY = "public, max-age=86400"

interface Wanted {
  language: string | undefined
  handle: string | undefined
}

/**
 * Answers `/og/<language>/<handle>.png`: the coin's picture for social networks.
 * Refusals: 404 for an unknown language or coin, 503 when the backend is silent.
 */
export async function serveSocialCard(request: Request, wanted: Wanted): Promise<Response> {
  try {
    if (!isLanguage(wanted.language) || !wanted.handle) throw new PictureError("picture_not_found")
    const coin = await findCoin(request, wanted.language, wanted.handle)
    const words = wordsOf(coin, wanted.language)
    const name = recipeName(["social", ...Object.values(words), ...faces(coin)], "png")
    return await pictureResponse(request, {
      type: "image/png",
      etag: `"${name}"`,
      cacheControl: FOR_A_DAY,
      load: () =>
        pictureWorkshop().get(name, async () =>
          drawSocialCard({ ...words, ...(await pictures(coin)) })
        ),
    })
  } catch (error) {
    if (error instanceof PictureError) return refusalResponse(error)
    throw error
  }
}

async function findCoin(request: Request, language: Language, handle: string): Promise<Coin> {
  try {
    return (await getCoin(language, handle, publicHeadersOf(language, request))).coin
  } catch (error) {
    if (!isApiError(error)) throw error
    throw new PictureError(error.isOutage ? "picture_source_unreachable" : "picture_not_found", {
      cause: error,
    })
  }
}

const wordsOf = (coin: Coin, language: Language) => ({
  title: coin.title,
  denomination: denominationName(translator(language, "coins"), coin.denomination, language),
  siteName: translator(language, "seo")("site"),
})

const faces = ({ pictures }: Coin): string[] => [pictures.reverse ?? "", pictures.obverse ?? ""]

async function pictures({ pictures }: Coin): Promise<Record<"reverse" | "obverse", Buffer | null>> {
  const [reverse, obverse] = await Promise.all([face(pictures.reverse), face(pictures.obverse)])
  return { reverse, obverse }
}

async function face(url: string | null): Promise<Buffer | null> {
  if (!url) return null
  const path = decodeURIComponent(new URL(url, "http://backend.invalid").pathname.slice(1))
  return fetchSource(sourceUrl(path, pictureOrigins()))
}
