// What was typed or chosen and did not reach the server yet outlives the page, as when the server went down and no longer
// knows who was logged in. This tab alone keeps it, sealed with a key that only the pages of this very client carry,
// until it is on the server or somebody logs out.
import { sayBroughtBack, sayLeftAt } from './connection';
import { flowIsBusy } from './flow';

const STORE = 'unsent';

/** After this long without a key or a choice, what was typed has been handed to Flow (TextAnswer.PAUSE_MILLISECONDS). */
const REST = 1200;

/** So soon a copy is made: a page may go at any moment, and what goes with it cannot be sealed any more. */
const SOON = 50;

/** A copy so large is not worth the wait on an old phone. */
const LIMIT = 400_000;

type Control = HTMLInputElement | HTMLTextAreaElement;

/** By the path of the page, then by the id of the control. */
type Unsent = Record<string, Record<string, string | boolean>>;

/** Of this page. */
let unsent: Unsent = {};

/** Of pages that are gone, until their control is there again. */
let earlier: Unsent = {};
let key: CryptoKey | null = null;
let changed = 0;
let sealing = false;
let over = false;

export function keepUnsent(): void {
  if (!window.crypto?.subtle) {
    return;
  }
  addEventListener('input', note, { capture: true });
  addEventListener('change', note, { capture: true });
  setInterval(() => void look(), 300);
}

/** Nothing of it stays behind when somebody logs out. */
export function forgetUnsent(): void {
  over = true;
  sessionStorage.removeItem(STORE);
}

function note(event: Event): void {
  const control = event.target;
  if (!event.isTrusted || !isControl(control) || !control.id || !control.closest('#outlet main')) {
    return;
  }
  const values = (unsent[location.pathname] ??= {});
  if (isChoice(control)) {
    if (control.type === 'radio') {
      document
        .querySelectorAll<HTMLInputElement>(`#outlet main input[name="${CSS.escape(control.name)}"]`)
        .forEach((other) => delete values[other.id]);
    }
    values[control.id] = control.checked;
  } else {
    values[control.id] = control.value;
  }
  changed = Date.now();
  setTimeout(() => void look(), SOON);
}

let sealed = 0;

async function look(): Promise<void> {
  const outlet = document.querySelector<HTMLElement>('#outlet');
  const seal = document.querySelector<HTMLElement>('#outlet #connection')?.dataset.seal;
  if (over || sealing || !seal || !outlet || outlet.hidden) {
    return;
  }
  sealing = true;
  try {
    if (!key) {
      key = await crypto.subtle.importKey('raw', bytes(seal), 'AES-GCM', false, ['encrypt', 'decrypt']);
      earlier = await open(key);
    }
    bringBack();
    if (changed !== sealed) {
      const now = changed;
      await close(key);
      sealed = now;
    } else if (Object.keys(unsent).length && isKept()) {
      unsent = {};
      await close(key);
    }
  } finally {
    sealing = false;
  }
}

function isKept(): boolean {
  return (
    Date.now() - changed > REST &&
    !flowIsBusy() &&
    (window as any).Vaadin?.connectionState?.state === 'connected' &&
    !document.querySelector('#outlet .saved.waiting')
  );
}

/** What an earlier page could not send is typed and chosen again on this one, beside what is there. */
function bringBack(): void {
  const path = location.pathname;
  if (!earlier[path]) {
    sayLeftAt(Object.keys(earlier)[0] ?? '');
    return;
  }
  if (flowIsBusy()) {
    return;
  }
  let brought = false;
  for (const [id, value] of Object.entries(earlier[path])) {
    const control = document.querySelector<HTMLElement>('#outlet main #' + CSS.escape(id));
    if (isControl(control) && put(control, value)) {
      (unsent[path] ??= {})[id] = isChoice(control) ? control.checked : control.value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
      brought = true;
    }
  }
  delete earlier[path];
  changed = Date.now();
  if (brought) sayBroughtBack();
}

/** Whether anything is another than before. */
function put(control: Control, value: string | boolean): boolean {
  if (isChoice(control)) {
    const other = control.checked !== value;
    control.checked = value === true;
    return other;
  }
  const there = control.value;
  const typed = String(value);
  if (there.includes(typed)) {
    return false;
  }
  control.value = control instanceof HTMLTextAreaElement ? both(there, typed) : typed;
  return control.value !== there;
}

/** As Words.both says it: what stands in both, paragraph by paragraph, stands in it once. */
function both(there: string, typed: string): string {
  if (!there) return typed;
  const paragraphs = there.split('\n\n');
  for (const paragraph of typed.split('\n\n')) {
    if (paragraphs.some((kept) => kept.includes(paragraph))) continue;
    const goesOn = paragraphs.findIndex((kept) => kept.trim() && paragraph.startsWith(kept));
    paragraphs.splice(goesOn < 0 ? paragraphs.length : goesOn, goesOn < 0 ? 0 : 1, paragraph);
  }
  return paragraphs.join('\n\n');
}

function isControl(target: unknown): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function isChoice(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox';
}

async function close(key: CryptoKey): Promise<void> {
  const text = JSON.stringify({ ...earlier, ...unsent });
  if (text === '{}' || text.length > LIMIT) {
    sessionStorage.removeItem(STORE);
    return;
  }
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)));
  if (!over) sessionStorage.setItem(STORE, base64(iv) + '.' + base64(sealed));
}

/** Nothing where there is nothing, and nothing of what another client left in this tab: that goes. */
async function open(key: CryptoKey): Promise<Unsent> {
  const [iv, sealed] = (sessionStorage.getItem(STORE) ?? '').split('.');
  if (!sealed) {
    return {};
  }
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(iv) }, key, bytes(sealed));
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    sessionStorage.removeItem(STORE);
    return {};
  }
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  bytes.forEach((byte) => (text += String.fromCharCode(byte)));
  return btoa(text);
}
