// Prints a manifest with each field of the table of fields, whose file is the argument.
import { readFileSync } from "node:fs";

const values = { string: "text", label: "name", mac: "52:54:00:00:00:01", quantity: "1Gi", int: 1, bool: true, object: {} };
const types = {};
for (const line of readFileSync(process.argv[2], "utf8").split("\n")) {
  if (line && !line.startsWith("#")) {
    const [type, field, kind] = line.split("\t");
    (types[type] ??= []).push({ field, kind });
  }
}

function value(kind) {
  if (kind.endsWith("[]")) {
    return [value(kind.slice(0, -2))];
  }
  if (!(kind in types)) {
    return values[kind];
  }
  return Object.fromEntries(types[kind].map(({ field, kind }) => [field, value(kind)]));
}

process.stdout.write(JSON.stringify(value("VirtualMachine"), null, 2));
