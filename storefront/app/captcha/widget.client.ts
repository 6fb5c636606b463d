import "altcha/external"
import "altcha/altcha.css"
import Argon2idWorker from "altcha/workers/argon2id?worker"
import Pbkdf2Worker from "altcha/workers/pbkdf2?worker"
import ScryptWorker from "altcha/workers/scrypt?worker"
import ShaWorker from "altcha/workers/sha?worker"

// Workers are files of ours: the content security policy needs no `blob:`. Each is loaded when it is needed.
for (const bits of ["256", "384", "512"]) {
  $altcha.algorithms.set(`PBKDF2/SHA-${bits}`, () => new Pbkdf2Worker())
  $altcha.algorithms.set(`SHA-${bits}`, () => new ShaWorker())
}
$altcha.algorithms.set("ARGON2ID", () => new Argon2idWorker())
$altcha.algorithms.set("SCRYPT", () => new ScryptWorker())

const MOST_WORKERS = 4

/** Texts of the widget that a buyer can meet. */
interface WidgetTexts {
  label: string
  verifying: string
  verified: string
  expired: string
  error: string
  waitAlert: string
}

/** A widget that says what the page says; it starts when it is told to. */
export function createWidget(language: string, texts: WidgetTexts) {
  $altcha.i18n.set(language, { ...$altcha.i18n.get("en"), ...texts })
  const widget = document.createElement("altcha-widget") as HTMLElementTagNameMap["altcha-widget"]
  widget.setAttribute("language", language)
  const mount = async (place: HTMLElement) => {
    const ready = new Promise((resolve) => widget.addEventListener("load", resolve, { once: true }))
    place.replaceChildren(widget)
    await ready
    await widget.configure({
      hideLogo: true,
      hideFooter: true,
      workers: Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1),
    })
  }
  return { widget, mount }
}
