// A tab of Chromium with one page in it, which may neither say nor ask for anything.
import { pathToFileURL } from "node:url";

export const NARROW = { name: "360-dark", width: 360, height: 780, colorScheme: "dark", media: "screen" };
export const WIDE = { name: "1440-light", width: 1440, height: 900, colorScheme: "light", media: "screen" };
// The width that is left of A4 between the margins, at 96 dots an inch.
export const PRINT = { name: "print", width: 688, height: 1000, colorScheme: "dark", media: "print" };

/** Opens a page as the wide view shows it; what it says or asks for from now on is added to what is wrong. */
export async function open(context, file, wrong) {
  const page = await context.newPage();
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`error: ${error}`));
  page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`) && dialog.dismiss());
  page.on("request", (request) => request.url().split("#")[0] === pathToFileURL(file).href
    || wrong.push(`request: ${request.url()}`));
  await show(page, WIDE);
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Gives the window of a tab the size and the colours of a view. */
export async function show(page, view) {
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({ media: view.media, colorScheme: view.colorScheme });
}
