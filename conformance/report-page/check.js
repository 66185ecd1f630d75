// Looks at pages of boot-trust statements in a real Chromium.
//
// usage: check.js DIRECTORY...   checks every *.html in the directories; screenshots go to ./screenshots
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NARROW = { name: "360-dark", width: 360, height: 780, colorScheme: "dark", media: "screen" };
const WIDE = { name: "1440-light", width: 1440, height: 900, colorScheme: "light", media: "screen" };
// The width that is left of A4 between the margins, at 96 dots an inch.
const PRINT = { name: "print", width: 688, height: 1000, colorScheme: "dark", media: "print" };

/** Runs in the page: everything that is wider than its place, or has next to none. */
function overflow() {
  const wrong = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    wrong.push(`the page is ${root.scrollWidth} wide, the window ${root.clientWidth}`);
  }
  const hidden = (element) => element.closest(".for-readers, .skip, thead") && getComputedStyle(element).position !== "sticky";
  for (const element of document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    const isShown = box.width > 0 && box.height > 0 && !hidden(element);
    if (isShown && (box.left < -0.5 || box.right > root.clientWidth + 0.5)) {
      wrong.push(`<${element.localName} class="${element.getAttribute("class") ?? ""}"> from ${box.left} to ${box.right}`);
    }
    const isSqueezed = isShown && element.children.length === 0 && element.textContent.length > 12 && box.width < 48;
    if (isSqueezed) {
      wrong.push(`"${element.textContent}" is squeezed into ${box.width}`);
    }
  }
  for (const group of document.querySelectorAll("svg .link")) {
    const frame = group.querySelector("rect").getBoundingClientRect();
    for (const text of group.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      if (box.width > 0 && (box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom)) {
        wrong.push(`the text "${text.textContent}" does not fit its frame`);
      }
    }
  }
  return wrong;
}

/** Runs in the page: what has the focus, and whether one can see that it has. */
function focused() {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  return {
    isBody: element === document.body,
    text: element.textContent,
    // Chromium scrolls by whole points.
    isSeen: box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1,
    outline: parseFloat(getComputedStyle(element).outlineWidth),
  };
}

async function open(context, file, view, wrong) {
  const page = await context.newPage();
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error}`));
  page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`) && dialog.dismiss());
  page.on("request", (request) => request.url().split("#")[0] === pathToFileURL(file).href
    || wrong.push(`request: ${request.url()}`));
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function look(context, file, view, screenshot) {
  const wrong = [];
  const page = await open(context, file, view, wrong);
  wrong.push(...(await page.evaluate(overflow)));
  if (view.media === "screen") {
    await page.evaluate(axe);
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    if (found.passes.length === 0) {
      wrong.push("axe looked at nothing");
    }
    for (const violation of found.violations) {
      wrong.push(`axe ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 120)}`);
    }
  }
  await page.screenshot({ path: screenshot, fullPage: true });
  await page.close();
  return wrong;
}

/** Returns what has the focus once Chromium, which scrolls to it with a later frame, has shown it; at the latest after 3 s. */
async function settled(page) {
  let now = await page.evaluate(focused);
  for (const end = Date.now() + 3000; !now.isSeen && Date.now() < end;) {
    await page.waitForTimeout(50);
    now = await page.evaluate(focused);
  }
  return now;
}

/** Goes through the page with the Tab key alone: the skip link first, then all that can be used, each of them in sight. */
async function keyboard(context, file) {
  const wrong = [];
  const page = await open(context, file, WIDE, wrong);
  const links = await page.evaluate(() => document.querySelectorAll("a[href], summary").length);
  for (let each = 0; each < links; each++) {
    await page.keyboard.press("Tab");
    const now = await settled(page);
    if (now.isBody || !now.isSeen || !(now.outline >= 2)) {
      wrong.push(`tab ${each + 1}: ${JSON.stringify(now)}`);
    }
    if (each === 0 && now.text !== "Skip to the content") {
      wrong.push(`the first link is "${now.text}"`);
    }
  }
  await page.evaluate(() => document.activeElement.blur());
  await page.close();
  const again = await open(context, file, WIDE, wrong);
  await again.keyboard.press("Tab");
  await again.keyboard.press("Enter");
  if (!again.url().endsWith("#content")) {
    wrong.push(`the skip link leads to ${again.url()}`);
  }
  await again.close();
  return wrong;
}

/** A page with everything wrong: a check that takes it has not looked. */
function brokenPage(directory) {
  const file = join(directory, "broken.html");
  writeFileSync(file, `<html><body><img src="missing.png"><p style="width:3000px">wide</p>
    <a href="#x" style="outline:none">x</a><script>console.error("said")</script></body></html>`);
  return file;
}

const screenshots = resolve("screenshots");
mkdirSync(screenshots, { recursive: true });
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "report-page-")), {
  executablePath: "/usr/bin/chromium",
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
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

for (const directory of process.argv.slice(2)) {
  const files = readdirSync(directory).filter((name) => name.endsWith(".html")).sort();
  if (files.length === 0) {
    tell(directory, ["there is no page"]);
  }
  for (const name of files) {
    const file = resolve(directory, name);
    const title = `${basename(directory)}-${basename(name, ".html")}`;
    for (const view of [WIDE, NARROW, PRINT]) {
      tell(`${title} ${view.name}`, await look(context, file, view, join(screenshots, `${title}-${view.name}.png`)));
    }
    tell(`${title} keyboard`, await keyboard(context, file));
  }
}
const broken = brokenPage(screenshots);
const found = (await look(context, broken, WIDE, join(screenshots, "broken.png"))).join("\n");
for (const expected of ["axe image-alt", "the page is 30", "console: said", "request: "]) {
  tell(`the broken page: ${expected}`, found.includes(expected) ? [] : [`not noticed in: ${found}`]);
}
tell("the broken page: keyboard", (await keyboard(context, broken)).length > 0 ? [] : ["not noticed"]);
await context.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
