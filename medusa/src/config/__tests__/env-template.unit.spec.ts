import { readFileSync } from "node:fs"
import path from "node:path"
import { readEnv } from "../env"
import { variables } from "../variables"

const template = readFileSync(path.resolve(__dirname, "../../../../.env.template"), "utf8")
const described = [...template.matchAll(/^# (.+)\n# ([A-Z0-9_]+)=(.*)$/gm)].map(
  ([, sentence, name = "", example = ""]) => ({ sentence, name, example })
)

describe(".env.template", () => {
  it("has every variable of the schema in its order, with its sentence", () => {
    const expected = Object.entries(variables.shape).map(([name, { description }]) => ({
      name,
      sentence: description,
    }))
    expect(described.map(({ name, sentence }) => ({ name, sentence }))).toEqual(expected)
  })

  it("ends each sentence with a full stop", () => {
    expect(described.filter(({ sentence = "" }) => !sentence.endsWith("."))).toEqual([])
  })

  it("has examples that are valid", () => {
    const examples = Object.fromEntries(described.map(({ name, example }) => [name, example]))
    expect(() => readEnv({ ...examples, NODE_ENV: "development" })).not.toThrow()
  })
})
