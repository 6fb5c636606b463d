import type { Shape } from "../shape"

/**
 * A figure for the reverse of a coin, drawn round (0, 0) inside a circle of radius 100, y downwards.
 * It must be pure: the same pieces at every call.
 */
export type Motif = () => readonly Shape[]
