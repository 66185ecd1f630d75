// What a page looks like: whether all of it has its place, and what axe-core objects to.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { show } from "./tab.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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

/** Looks at the page of a tab as one view shows it, and says what is wrong there. */
export async function look(page, view) {
  await show(page, view);
  const wrong = await page.evaluate(overflow);
  if (view.media === "screen") {
    if (!(await page.evaluate(() => "axe" in globalThis))) {
      await page.evaluate(axe);
    }
    const found = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    if (found.passes.length === 0) {
      wrong.push("axe looked at nothing");
    }
    for (const violation of found.violations) {
      wrong.push(`axe ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 120)}`);
    }
  }
  return wrong;
}
