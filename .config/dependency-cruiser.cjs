/** The dependency rule of docs/architecture.md, checked by `npm run check`. */
module.exports = {
  forbidden: [
    {
      name: "plugins-stand-alone",
      comment: "A plugin runs in a stranger's shop: it never imports another plugin nor the store.",
      severity: "error",
      from: { path: "^plugins/([^/]+)/" },
      to: { path: ["^(plugins|medusa)/", "^@qazyna/"], pathNot: "^plugins/$1/" },
    },
    {
      name: "storefront-knows-http-only",
      comment: "The storefront speaks to the Store API and imports nothing of the backend.",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: ["^(medusa|plugins|integration-tests)/", "^@qazyna/"] },
    },
    {
      name: "backend-does-not-know-the-storefront",
      severity: "error",
      from: { path: "^(medusa/src|plugins)/" },
      to: { path: "^(storefront|integration-tests|medusa/launcher)/" },
    },
    {
      name: "browser-code-is-not-server-code",
      comment: "A component that a browser loads does not import a .server file at run time.",
      severity: "error",
      from: { path: "^storefront/app/components/" },
      to: { path: "[.]server[.]tsx?$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["^virtual:", "[?]url$", "^@qazyna/"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)([.]medusa|build|[.]cache|[.]qazyna|template)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    webpackConfig: { fileName: ".config/resolve-alias.cjs" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
