/** A part of `npm test`: an npm script, and the report it writes if it runs tests. */
export type Step = { name: string; script: string; report?: string }

/** Cheap before dear, so that a mistake shows early; a failed step does not keep the others from running. */
export const STEPS: Step[] = [
  { name: "unit tests", script: "test:unit", report: "unit.json" },
  { name: "storefront tests", script: "test:storefront", report: "storefront.json" },
  { name: "code checks", script: "check" },
  { name: "tests over HTTP", script: "test:http", report: "http.json" },
  {
    name: "tests of several processes",
    script: "test:concurrency",
    report: "concurrency.json",
  },
  { name: "browser tests", script: "test:e2e", report: "e2e.json" },
]
