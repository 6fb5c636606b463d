/** Address of the backend, put in by the build of the dashboard. */
declare const __BACKEND_URL__: string | undefined
