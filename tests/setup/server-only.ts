// Stands in for the package `server-only`, which throws where it is not bundled for a server.
export {};
