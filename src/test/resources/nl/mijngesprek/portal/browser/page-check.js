// Looks the open page over and says what is wrong with it, a sentence each, and how many Tab stops lead to its primary button.
// Called with: parts (any of 'structure', 'sizes', 'fit'), language, direction, and whether something must have the focus.
const asked = arguments[0];
const wrong = [];

const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
const shown = (element) => element.getClientRects().length > 0 && element.checkVisibility({ checkVisibilityCSS: true });
const forEyes = (element) => shown(element) && !element.closest('.visually-hidden, .skip:not(:focus)');
const called = (element) =>
  element.localName +
  (element.id ? '#' + element.id : typeof element.className === 'string' && element.className ? '.' + element.className.trim().replace(/\s+/g, '.') : '') +
  ' “' + plain(element.textContent ?? '').slice(0, 40) + '”';
const all = (selector) => Array.from(document.querySelectorAll(selector));
const boxOf = (element) => {
  let box = element;
  while (['inline', 'contents'].includes(getComputedStyle(box).display)) box = box.parentElement;
  return box;
};
const pieces = () => {
  const found = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (walk.currentNode.data.trim() && !element.closest('script, style, noscript, template') && forEyes(element)) {
      found.push([walk.currentNode, element]);
    }
  }
  return found;
};

const TABBABLE = 'a[href], button, summary, input, textarea, select, [tabindex]';

function stops() {
  const groups = new Set();
  return all(TABBABLE).filter((element) => {
    if (!shown(element) || element.disabled || element.tabIndex < 0 || element.type === 'hidden') return false;
    if (element.type !== 'radio') return true;
    const first = !groups.has(element.name);
    groups.add(element.name);
    return first;
  });
}

function structure() {
  const headings = all('h1').filter(shown);
  if (headings.length !== 1) wrong.push(`${headings.length} h1, not one`);
  if (all('main').filter(shown).length !== 1) wrong.push('not exactly one main');
  const root = document.documentElement;
  if (root.lang !== asked.language) wrong.push(`lang is ${root.lang}, not ${asked.language}`);
  if (root.dir !== asked.direction) wrong.push(`dir is ${root.dir}, not ${asked.direction}`);
  const heading = headings.length ? plain(headings[0].textContent) : '';
  if (!heading) wrong.push('the h1 is empty');
  if (!plain(document.title).includes(heading)) wrong.push(`the title “${document.title}” does not tell the heading “${heading}”`);
  if (asked.focused && (!document.activeElement || document.activeElement === document.body)) wrong.push('nothing has the focus');
  const ids = all('[id]').map((element) => element.id);
  ids.filter((id, place) => ids.indexOf(id) !== place).forEach((id) => wrong.push(`the id ${id} is there twice`));
  all('[for], [aria-labelledby], [aria-describedby]').forEach((element) =>
    ['for', 'aria-labelledby', 'aria-describedby']
      .flatMap((attribute) => (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean))
      .filter((id) => !ids.includes(id))
      .forEach((id) => wrong.push(`${called(element)} points to ${id}, which is not there`)));
  all(TABBABLE).filter((element) => element.tabIndex > 0).forEach((element) => wrong.push(`${called(element)} jumps the Tab order`));
}

function sizes() {
  for (const [, element] of pieces()) {
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (size < 16) wrong.push(`text of ${size} px: ${called(element)}`);
  }
  for (const element of all('a[href], button, summary, input:not([type=hidden]), select, textarea').filter(forEyes)) {
    const inText = getComputedStyle(element).display === 'inline' && plain(boxOf(element).textContent).length > plain(element.textContent).length;
    if (element.localName === 'a' && inText) continue;
    let { left, right, top, bottom } = element.getBoundingClientRect();
    for (const label of ['radio', 'checkbox'].includes(element.type) ? element.labels : []) {
      const row = label.getBoundingClientRect();
      left = Math.min(left, row.left);
      right = Math.max(right, row.right);
      top = Math.min(top, row.top);
      bottom = Math.max(bottom, row.bottom);
    }
    if (right - left < 43.9 || bottom - top < 43.9) {
      wrong.push(`${called(element)} is ${Math.round(right - left)} × ${Math.round(bottom - top)} px to tap`);
    }
  }
}

function fit(how) {
  const page = document.documentElement;
  const width = page.clientWidth;
  if (document.scrollingElement.scrollWidth > width) {
    wrong.push(`${how} the page scrolls sideways: ${document.scrollingElement.scrollWidth} px in ${width}`);
  }
  for (const [text, element] of pieces()) {
    const box = boxOf(element);
    const edge = box.getBoundingClientRect();
    // A space at the end of a line may hang over the edge where spaces are kept.
    if (getComputedStyle(box).whiteSpace === 'pre-wrap') {
      if (box.scrollWidth > box.clientWidth + 1) wrong.push(`${how} text is wider than its box: ${called(element)}`);
      continue;
    }
    const range = document.createRange();
    range.selectNodeContents(text);
    const sticksOut = Array.from(range.getClientRects()).some(
      (line) => line.left < -1 || line.right > width + 1 || line.left < edge.left - 1 || line.right > edge.right + 1);
    if (sticksOut) wrong.push(`${how} text is wider than its box: ${called(element)}`);
    if (getComputedStyle(box).overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 1) {
      wrong.push(`${how} text is cut off: ${called(element)}`);
    }
  }
  all('textarea, select').filter(forEyes).forEach((field) => {
    if (field.scrollWidth > field.clientWidth + 1) wrong.push(`${how} ${called(field)} scrolls sideways`);
  });
}

if (asked.parts.includes('structure')) structure();
if (asked.parts.includes('sizes')) sizes();
if (asked.parts.includes('fit')) {
  const width = `at ${document.documentElement.clientWidth} px`;
  fit(width);
  const spacing = new CSSStyleSheet();
  spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [spacing];
  fit(`${width} with text spacing`);
  document.adoptedStyleSheets = [];
  document.documentElement.style.fontSize = '200%';
  fit(`${width} at 200 %`);
  document.documentElement.style.fontSize = '';
}
const order = stops();
const primary = order.findIndex((element) => element.closest('main') && element.classList.contains('primary'));
return { wrong: Array.from(new Set(wrong)), stops: primary + 1 };
