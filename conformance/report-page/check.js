// Looks at pages of boot-trust statements in a real Chromium.
//
// usage: check.js [--screenshots] DIRECTORY...
//
// Checks every *.html in the directories. Screenshots of what is wrong, or of everything, go to ./screenshots.
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { keyboard } from "./keyboard.js";
import { look } from "./look.js";
import { NARROW, PRINT, WIDE, open } from "./tab.js";

// Tabs that are open at the same time: while one waits for Chromium, another works.
const TABS = 2;
const screenshots = resolve("screenshots");
const isAll = process.argv[2] === "--screenshots";
const directories = process.argv.slice(isAll ? 3 : 2);
let passed = 0;
let failed = 0;

function tell(what, wrong) {
  passed += wrong.length === 0 ? 1 : 0;
  failed += wrong.length === 0 ? 0 : 1;
  if (wrong.length > 0) {
    console.log(`FAILED ${what}`);
    wrong.slice(0, 10).forEach((line) => console.log(`    ${line}`));
  }
}

/** Checks one page in one tab: each view of it, then the keyboard. Returns what is wrong by the name of the check. */
async function check(context, file, title) {
  const said = [];
  const page = await open(context, file, said);
  const results = [];
  for (const view of [WIDE, NARROW, PRINT]) {
    const wrong = [...(await look(page, view)), ...said.splice(0)];
    if (isAll || wrong.length > 0) {
      await page.screenshot({ path: join(screenshots, `${title}-${view.name}.png`), fullPage: true });
    }
    results.push([`${title} ${view.name}`, wrong]);
  }
  results.push([`${title} keyboard`, [...(await keyboard(page, file)), ...said.splice(0)]]);
  await page.close();
  return results;
}

/** The pages of all directories, each with its title. */
function pages() {
  return directories.flatMap((directory) => {
    const names = readdirSync(directory).filter((name) => name.endsWith(".html")).sort();
    if (names.length === 0) {
      tell(directory, ["there is no page"]);
    }
    return names.map((name) => [resolve(directory, name), `${basename(directory)}-${basename(name, ".html")}`]);
  });
}

/** A page with everything wrong: a check that takes it has not looked. */
function brokenPage() {
  const file = join(screenshots, "broken.html");
  writeFileSync(file, `<html><body><img src="missing.png"><p style="width:3000px">wide</p>
    <a href="#x" style="outline:none">x</a><script>console.error("said")</script></body></html>`);
  return file;
}

async function checkTheCheck(context) {
  const [[, wide], , , [, keys]] = await check(context, brokenPage(), "broken");
  const found = wide.join("\n");
  for (const expected of ["axe image-alt", "the page is 30", "console: said", "request: "]) {
    tell(`the broken page: ${expected}`, found.includes(expected) ? [] : [`not noticed in: ${found}`]);
  }
  const said = keys.join("\n");
  for (const expected of ["the first link is", "tab 1: ", "the skip link leads to"]) {
    tell(`the broken page: ${expected}`, said.includes(expected) ? [] : [`not noticed in: ${said}`]);
  }
}

mkdirSync(screenshots, { recursive: true });
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "report-page-")), {
  executablePath: "/usr/bin/chromium",
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const waiting = pages();
await Promise.all(Array.from({ length: TABS }, async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    (await check(context, ...next)).forEach((result) => tell(...result));
  }
}));
await checkTheCheck(context);
await context.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
