/** What people write before or after the name of a city. */
const PREFIX = /^(г|город|қ|қала|city of)[.\s]+/u
const SUFFIX = /\s+(қаласы|қ|city)\.?$/u

/** A name of a city in a form in which two ways of writing it are the same. */
export const cityKey = (name: string): string =>
  name
    .normalize("NFC")
    .toLocaleLowerCase("ru")
    .replaceAll("ё", "е")
    .replace(/[\s–—-]+/gu, " ")
    .trim()
    .replace(PREFIX, "")
    .replace(SUFFIX, "")
    .trim()
