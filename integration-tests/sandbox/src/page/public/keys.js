// @ts-check
import { el, get, post } from "./dom.js"
import { moment, t } from "./texts.js"

const MODES = /** @type {const} */ ([
  "sign",
  "ask",
  "cancel",
  "wrong-person",
  "wrong-content",
  "error",
  "hang",
  "close",
  "silent",
  "module-not-found",
])

/** Who signs, and what NCALayer does. @returns {Promise<Node[]>} */
export async function keysPage() {
  const { behaviour, persons, pending, requests, keyFilePassword } = await get("/ncalayer")
  return [
    ...pending.map((one) => asked(one, persons)),
    el(
      "div",
      { class: "columns" },
      el(
        "fieldset",
        {},
        el("legend", {}, t("person.title")),
        ...persons.map((person) => personRow(person, behaviour.person)),
        el("p", { class: "quiet note" }, t("files.note", { password: keyFilePassword }))
      ),
      el("div", {}, modes(behaviour), log(requests))
    ),
  ]
}

/** @param {{surname: string, givenName: string}} person */
const fullName = ({ surname, givenName }) => `${surname} ${givenName}`.trim()

function asked({ id, origin, person, texts }, persons) {
  const signer = persons.find((candidate) => candidate.id === person)
  const decide = (decision) => () => post(`/ncalayer/pending/${id}`, { decision })
  return el(
    "section",
    { class: "asked", role: "alert" },
    el("h2", {}, t("asked.title")),
    el("p", {}, t("asked.by", { origin: origin ?? "–" })),
    ...texts.map((text) => el("pre", { tabindex: 0 }, text)),
    el(
      "div",
      { class: "actions" },
      el(
        "button",
        { class: "first", id: `sign-${id}`, click: decide("sign") },
        t("asked.sign", { name: signer ? fullName(signer) : person })
      ),
      el("button", { id: `cancel-${id}`, click: decide("cancel") }, t("asked.cancel"))
    )
  )
}

/** Somebody to choose, with the key as a file. */
function personRow(person, chosen) {
  const name = fullName(person) || t("person.system")
  return el(
    "div",
    { class: "person" },
    personChoice(person, name, chosen),
    el(
      "a",
      {
        class: "file",
        id: `file-${person.id}`,
        href: `/persons/${person.id}/key-file`,
        download: true,
        "aria-label": t("files.file", { name }),
      },
      ".p12"
    )
  )
}

function personChoice(person, title, chosen) {
  const { id, iin, algorithm } = person
  const note = [personNote(id), algorithm === "rsa" ? "RSA" : t("gost"), iin].filter(Boolean)
  return choice({
    name: "person",
    value: id,
    checked: id === chosen,
    title,
    note: note.join(" · "),
  })
}

/** @param {string} id */
function personNote(id) {
  const key = `person.${id}`
  const ordinary = ["aigerim", "daniyar", "marat-rsa"].includes(id)
  return ordinary ? t("person.individual") : t(/** @type {any} */ (key))
}

function modes(behaviour) {
  return el(
    "fieldset",
    {},
    el("legend", {}, t("mode.title")),
    ...MODES.map((mode) =>
      choice({
        name: "mode",
        value: mode,
        checked: mode === behaviour.mode,
        title: t(`mode.${mode}`),
      })
    ),
    el(
      "label",
      { class: "choice" },
      el("input", {
        type: "checkbox",
        id: "strict",
        checked: behaviour.strict,
        change: (event) => post("/ncalayer", { strict: event.target.checked }),
      }),
      t("strict")
    )
  )
}

/** @param {{name: string, value: string, checked: boolean, title: string, note?: string}} what */
function choice({ name, value, checked, title, note }) {
  return el(
    "label",
    { class: "choice" },
    el("input", {
      type: "radio",
      id: `${name}-${value}`,
      name,
      value,
      checked,
      change: () => post("/ncalayer", { [name]: value }),
    }),
    el("span", {}, title, note ? el("small", {}, note) : null)
  )
}

function log(requests) {
  const rows = requests
    .slice(0, 12)
    .map(({ at, method, outcome }) =>
      el(
        "tr",
        {},
        el("td", {}, moment(at)),
        el("td", {}, el("code", {}, method)),
        el("td", {}, outcome)
      )
    )
  const titles = [t("requests.time"), t("requests.method"), t("requests.outcome")]
  return el(
    "section",
    {},
    el("h2", {}, t("requests.title")),
    rows.length === 0
      ? el("p", { class: "quiet" }, t("requests.empty"))
      : el(
          "table",
          {},
          el("thead", {}, el("tr", {}, ...titles.map((text) => el("th", { scope: "col" }, text)))),
          el("tbody", {}, ...rows)
        )
  )
}
