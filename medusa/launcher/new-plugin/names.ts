/** The spellings of a plugin's name that its files need. */
export interface PluginNames {
  /** Folder, package and route: `gift-cards`. */
  name: string
  /** Module key and table prefix: `gift_cards`. */
  key: string
  /** Class prefix: `GiftCards`. */
  pascal: string
  /** Constant prefix: `GIFT_CARDS`. */
  constant: string
  /** Words for people: `Gift cards`. */
  title: string
}

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * Derives every spelling from a kebab-case name.
 * @throws Error with a sentence for the developer when the name is not kebab-case.
 */
export function pluginNames(name: string): PluginNames {
  if (!KEBAB.test(name) || name.length > 40) {
    throw new Error(
      `"${name}" cannot name a plugin: use small Latin letters, digits and single hyphens, like "gift-cards".`
    )
  }
  const words = name.split("-")
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return {
    name,
    key: words.join("_"),
    pascal: words.map(capital).join(""),
    constant: words.join("_").toUpperCase(),
    title: capital(words.join(" ")),
  }
}

/** Puts the spellings into a template's text or path. */
export function fillIn(template: string, names: PluginNames): string {
  return template
    .replaceAll("__name__", names.name)
    .replaceAll("__key__", names.key)
    .replaceAll("__Pascal__", names.pascal)
    .replaceAll("__CONST__", names.constant)
    .replaceAll("__Title__", names.title)
}
