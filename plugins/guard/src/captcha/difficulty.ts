import { randomInt } from "node:crypto"
import type { CaptchaOptions } from "./options"

type Difficulty = Pick<CaptchaOptions, "floor" | "ceiling" | "calm" | "busy">

/**
 * Average number of steps that a new challenge costs. It grows with the load in a straight line between
 * the two ends, so that a crowd of programs slows itself down.
 *
 * @param perMinute challenges issued within the last minute
 */
export const stepsAt = (perMinute: number, { floor, ceiling, calm, busy }: Difficulty): number => {
  const share = Math.min(1, Math.max(0, (perMinute - calm) / (busy - calm)))
  return Math.round(floor + (ceiling - floor) * share)
}

/**
 * The number that a solver has to find by trying all before it: between half of the steps and one and
 * a half of them, so that nobody waits much longer than others, as with a prefix found by luck.
 */
export const drawCounter = (steps: number): number =>
  randomInt(Math.ceil(steps / 2), Math.ceil((steps * 3) / 2) + 1)
