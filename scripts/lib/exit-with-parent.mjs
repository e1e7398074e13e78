// Preloaded into the web server: when the process that started it is gone, however it went, the server ends too and
// gives its port back.

process.on('disconnect', () => process.exit(0));
