#!/usr/bin/env node
import { main } from "./main.js";

// A reader that stops early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
void main(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
