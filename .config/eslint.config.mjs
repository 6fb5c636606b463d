import medusa from "@medusajs/eslint-plugin"
import jsxA11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import { fileURLToPath } from "node:url"
import tseslint from "typescript-eslint"

const root = fileURLToPath(new URL("..", import.meta.url))

const sources = ["**/*.{ts,tsx}"]
const backend = ["medusa/src/**/*.{ts,tsx}", "plugins/*/src/**/*.{ts,tsx}"]

/**
 * Medusa's rules speak of backend packages; elsewhere (Remix routes are files named `route` too) they do not apply.
 * Its list of ignored folders is left out: it names integration-tests.
 */
const medusaRules = medusa.default.configs.recommended
  .filter((block) => !block.ignores || block.files)
  .map((block) =>
    block.rules && block.files
      ? {
          ...block,
          ignores: [
            ...(block.ignores ?? []),
            "storefront/**",
            "integration-tests/**",
            "medusa/launcher/**",
          ],
        }
      : block
  )

/** Rules that ask the compiler, for files of one project. */
const withTypes = (files, project) => ({
  files,
  languageOptions: { parserOptions: { project, tsconfigRootDir: root } },
  rules: {
    "@typescript-eslint/no-floating-promises": "error",
    "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
  },
})

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "**/build/**",
      "**/.qazyna/**",
      "**/.cache/**",
      "medusa/launcher/new-plugin/template/**",
      "integration-tests/.results/**",
    ],
  },
  ...medusaRules,
  { files: sources, extends: [tseslint.configs.recommended] },
  {
    files: sources,
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 350 }],
      "no-console": "error",
      eqeqeq: ["error", "smart"],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports" },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
    },
  },
  // One program for the whole backend: Medusa's types take longer to read than all that is ours.
  withTypes(backend, ".config/tsconfig.backend.json"),
  withTypes(["storefront/{app,server}/**/*.{ts,tsx}"], "storefront/tsconfig.json"),
  {
    files: ["storefront/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    // Programs that a person runs in a terminal: printing is what they do.
    files: ["medusa/launcher/**/*.ts", "plugins/*/src/scripts/*.ts", "integration-tests/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["medusa/src/seed/data/**", "medusa/src/seed/art/motifs/**"],
    rules: { "max-lines": "off" },
  },
  {
    // Answers nobody over HTTP.
    files: ["medusa/src/seed/**", "medusa/src/config/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // Rates are thousands of tenge, which the rule takes for hundreds of something.
    files: ["plugins/courier/src/**/__tests__/**"],
    rules: { "@medusajs/prices-in-major-units": "off" },
  },
  {
    files: ["medusa-config.ts", "**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  }
)
