export { drawCoin } from "./draw-coin"
export { PICTURE_SIZE, renderCoin, type RenderOptions } from "./render-coin"
export type { ArtText, CoinArtRecord, CoinFace } from "./record"
