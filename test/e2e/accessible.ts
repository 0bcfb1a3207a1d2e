import type { Page } from 'playwright-core';

/**
 * What keeps somebody out of the page as it stands, in words; empty when nothing was found. It reads Chromium's own accessibility
 * tree and computed styles: names of everything that is operated, ids, contrast of text (WCAG 2.2, 1.4.3), and the order in which
 * Tab walks. No substitute for a person with a screen reader.
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  const found = async (script: string) => (await page.evaluate(script)) as readonly string[];
  return [...(await nameless(page)), ...(await found(LOW_CONTRAST)), ...(await found(SAME_IDS))];
}

const OPERATED = new Set([
  'button',
  'link',
  'textbox',
  'combobox',
  'listbox',
  'checkbox',
  'radio',
  'menuitem',
  'option',
  'DisclosureTriangle',
  'dialog',
  'main',
  'log',
]);

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

async function nameless(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly AxNode[] };
  await session.detach();
  const operated = nodes.filter(({ ignored, role }) => !ignored && OPERATED.has(role?.value ?? ''));
  if (operated.length === 0) return ['nothing on the page can be operated'];
  return operated
    .filter(({ role, name }) => role?.value !== 'main' && (name?.value ?? '').trim() === '')
    .map(({ role }) => `a ${role?.value} has no name`);
}

/** Every piece of text that is shown, against what is painted behind it; 4.5, or 3 where it is large. */
const LOW_CONTRAST = String.raw`(() => {
  const rgba = (text) => {
    const [r, g, b, a = 1] = (text.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
    const scale = text.startsWith('color(') ? 255 : 1;
    return { r: r * scale, g: g * scale, b: b * scale, a };
  };
  const over = (top, under) => ({
    r: top.r * top.a + under.r * (1 - top.a),
    g: top.g * top.a + under.g * (1 - top.a),
    b: top.b * top.a + under.b * (1 - top.a),
    a: 1,
  });
  const behind = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) {
      const layer = rgba(getComputedStyle(one).backgroundColor);
      if (layer.a > 0) layers.push(layer);
      if (layer.a === 1) break;
    }
    const canvas = matchMedia('(prefers-color-scheme: dark)').matches ? { r: 0, g: 0, b: 0, a: 1 } : { r: 255, g: 255, b: 255, a: 1 };
    return layers.reverse().reduce((under, top) => over(top, under), canvas);
  };
  const light = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [high, low] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const found = new Set();
  const judge = (element, colour, text) => {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    let opacity = 1;
    for (let one = element; one; one = one.parentElement) opacity *= Number(getComputedStyle(one).opacity);
    const paper = behind(element);
    const ink = rgba(colour);
    const seen = contrast(over({ ...ink, a: ink.a * opacity }, paper), paper);
    if (seen < needed)
      found.add('“' + text.trim().slice(0, 30) + '” (' + element.tagName.toLowerCase() + '.' + element.className + ') has contrast ' + seen.toFixed(2) + ', not ' + needed);
  };
  const modal = document.querySelector('dialog:modal');
  for (const element of (modal ?? document.body).querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.closest(':disabled')) continue;
    for (const node of element.childNodes)
      if (node.nodeType === 3 && node.textContent.trim() !== '') judge(element, getComputedStyle(element).color, node.textContent);
    if (element.matches('input:not([type=hidden]), textarea, select') && element.value) judge(element, getComputedStyle(element).color, element.value);
    if (element.placeholder && !element.value) judge(element, getComputedStyle(element, '::placeholder').color, element.placeholder);
  }
  return [...found];
})()`;

const SAME_IDS = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => 'two elements have the id ' + id);
})()`;

/** Where Tab goes from the start of the page, or of the form on top, until it comes round; what is off the reading order or unseen. */
export async function walkByTab(page: Page): Promise<{ readonly stops: number; readonly faults: readonly string[] }> {
  await page.evaluate(`document.activeElement?.blur?.(); window.scrollTo(0, 0);`);
  const faults: string[] = [];
  let stops = 0;
  for (; stops < 400; stops += 1) {
    await page.keyboard.press('Tab');
    const { end, fault } = (await page.evaluate(STOP)) as { readonly end: boolean; readonly fault: string | null };
    if (fault !== null) faults.push(fault);
    if (end) break;
  }
  await page.evaluate('for (const one of document.querySelectorAll("[data-walked]")) delete one.dataset.walked;');
  return { stops, faults };
}

const STOP = `(() => {
  const now = document.activeElement;
  if (!now || now === document.body || now.dataset.walked) return { end: true, fault: null };
  const before = [...document.querySelectorAll('[data-walked]')].find((one) => one.dataset.walked === 'last');
  const name = now.tagName.toLowerCase() + ' “' + (now.getAttribute('aria-label') ?? now.textContent ?? '').trim().slice(0, 30) + '”';
  const style = getComputedStyle(now);
  const modal = document.querySelector('dialog:modal');
  const fault = modal && !modal.contains(now) ? name + ' is reached behind the form'
    : !now.checkVisibility({ visibilityProperty: true }) ? name + ' is reached and not seen'
    : style.outlineStyle === 'none' && style.boxShadow === 'none' ? name + ' does not show that it has the focus'
    : before && before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING ? name + ' comes after what stands below it'
    : null;
  if (before) before.dataset.walked = 'yes';
  now.dataset.walked = 'last';
  return { end: false, fault };
})()`;
