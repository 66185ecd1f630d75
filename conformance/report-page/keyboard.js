// Whether a page can be used with the Tab key alone.
import { pathToFileURL } from "node:url";
import { WIDE, show } from "./tab.js";

// How long Chromium may take to do what a key asks for, on a machine that has much else to do.
const PATIENCE = 5000;

/**
 * Runs in the page: waits until the focus has moved, and until Chromium, which scrolls to it with a later frame, has shown
 * it; then says what has the focus, and whether one can see that it has. At the latest, it says so when patience ends.
 */
async function focused(patience) {
  const before = globalThis.focusedBefore ?? document.body;
  const isMoved = () => document.activeElement !== before;
  const isSeen = () => {
    const box = document.activeElement.getBoundingClientRect();
    // Chromium scrolls by whole points.
    return box.top >= -1 && box.bottom <= innerHeight + 1 && box.left >= -1 && box.right <= innerWidth + 1;
  };
  for (const end = Date.now() + patience; !(isMoved() && isSeen()) && Date.now() < end;) {
    await new Promise((done) => setTimeout(done, 10));
  }
  const element = document.activeElement;
  // A style of 'none' keeps its width.
  const style = getComputedStyle(element);
  const found = {
    isBody: element === document.body,
    text: element.textContent,
    isMoved: isMoved(),
    isSeen: isSeen(),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
  };
  globalThis.focusedBefore = element;
  return found;
}

/** Presses the Tab key and returns where that leads. */
async function tab(page) {
  await page.keyboard.press("Tab");
  return page.evaluate(focused, PATIENCE);
}

/** Loads the page anew, so that nothing has the focus. */
async function fresh(page, file) {
  await show(page, WIDE);
  await page.goto("about:blank");
  await page.goto(pathToFileURL(file).href);
}

/** Goes through the page with the Tab key alone: the skip link first, then all that can be used, each of them in sight. */
async function walk(page, file) {
  const wrong = [];
  await fresh(page, file);
  const links = await page.evaluate(() => document.querySelectorAll("a[href], summary").length);
  for (let each = 0; each < links; each++) {
    const now = await tab(page);
    if (now.isBody || !now.isMoved || !now.isSeen || !(now.outline >= 2)) {
      wrong.push(`tab ${each + 1}: ${JSON.stringify(now)}`);
    }
    if (each === 0 && now.text !== "Skip to the content") {
      wrong.push(`the first link is "${now.text}"`);
    }
  }
  return wrong;
}

/** Follows the skip link: the Enter key has its effect some time after the key was taken. */
async function skip(page, file) {
  await fresh(page, file);
  await tab(page);
  await page.keyboard.press("Enter");
  try {
    await page.waitForURL((url) => url.hash === "#content", { timeout: PATIENCE });
    return [];
  } catch {
    return [`the skip link leads to ${page.url()}`];
  }
}

/** Says what is wrong for somebody who has no mouse. */
export async function keyboard(page, file) {
  return [...(await walk(page, file)), ...(await skip(page, file))];
}
