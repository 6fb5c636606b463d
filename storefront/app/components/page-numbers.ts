const AROUND = 1

/** Numbers to show: first, last and the neighbours of the current page, null where some are left out. */
export function pageNumbers(page: number, pageCount: number): (number | null)[] {
  const shown = Array.from({ length: pageCount }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pageCount || Math.abs(number - page) <= AROUND
  )
  return shown.flatMap((number, index) => {
    const previous = shown[index - 1]
    return previous !== undefined && number - previous > 1 ? [null, number] : [number]
  })
}
