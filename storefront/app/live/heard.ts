/** What an address that is asked again and again has answered so far. */
export interface Heard<T> {
  /** null before the first answer */
  latest: T | null
  /** how many answers there were, those that brought nothing new among them */
  answers: number
}

export const NOTHING_HEARD = { latest: null, answers: 0 }

/** One answer more; one that says the same leaves the latest as it is. */
export function hear<T>({ latest, answers }: Heard<T>, answer: T): Heard<T> {
  const same = JSON.stringify(answer) === JSON.stringify(latest)
  return { latest: same ? latest : answer, answers: answers + 1 }
}

/**
 * The latest answer, if it came after something that the page has read itself.
 * @param answers how many there were when the page did so
 */
export function heardSince<T>(heard: Heard<T>, answers: number): T | null {
  return heard.answers > answers ? heard.latest : null
}
