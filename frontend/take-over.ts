// The first HTML, written by the server, gives way to Flow's own elements in one step:
// nothing is shown twice or read out twice, and what was typed, chosen or focused meanwhile goes along.
import { flowIsBusy } from './flow';

type Control = HTMLInputElement | HTMLTextAreaElement;

export function takeOver(outlet: HTMLElement): void {
  const first = document.querySelector<HTMLElement>('#first-html');
  if (!first) {
    return;
  }
  const look = () => {
    if (outlet.querySelector('#heading') && !flowIsBusy()) {
      giveWay(first, outlet);
    } else {
      setTimeout(look, 20);
    }
  };
  look();
}

function giveWay(first: HTMLElement, outlet: HTMLElement): void {
  const twin = <T extends Element>(element: Element): T | null =>
    element.id ? outlet.querySelector<T>('#' + CSS.escape(element.id)) : null;
  const focused = first.contains(document.activeElement) ? document.activeElement : null;
  const focusedTwin = focused && (twin<HTMLElement>(focused) ?? sameAmongItsKind(focused, first, outlet));
  const selection = focused instanceof HTMLTextAreaElement ? [focused.selectionStart, focused.selectionEnd] : null;

  outlet.hidden = false;
  first.hidden = true;

  first.querySelectorAll<HTMLDetailsElement>('details').forEach((details) => {
    const other = sameAmongItsKind(details, first, outlet) as HTMLDetailsElement | null;
    if (other) other.open = details.open;
  });
  first.querySelectorAll<Control>('input, textarea').forEach((control) => carry(control, twin<Control>(control)));

  if (focusedTwin) {
    focusedTwin.focus({ preventScroll: true });
    if (selection && focusedTwin instanceof HTMLTextAreaElement) {
      focusedTwin.setSelectionRange(selection[0], selection[1]);
    }
  } else {
    outlet.querySelector<HTMLElement>('#heading')?.focus({ preventScroll: true });
  }
  first.remove();

  const pressed = (window as any).pressedEarly;
  if (pressed) {
    outlet.querySelector<HTMLElement>('#' + CSS.escape(pressed))?.click();
  }
}

/** Typed or chosen before the scripts were there: hand it to Flow as if it happened now. */
function carry(control: Control, twin: Control | null): void {
  if (!twin) {
    return;
  }
  if (control instanceof HTMLInputElement && twin instanceof HTMLInputElement) {
    // Of radio buttons the one that was chosen says it for the others.
    if (control.checked !== control.defaultChecked && (control.checked || control.type === 'checkbox')) {
      twin.checked = control.checked;
      twin.dispatchEvent(new Event('change', { bubbles: true }));
    }
  } else if (control.value !== control.defaultValue) {
    twin.value = control.value;
    twin.dispatchEvent(new Event('input', { bubbles: true }));
    twin.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** The element in the same place among those of its kind; both trees come from the same components. */
function sameAmongItsKind(element: Element, first: HTMLElement, outlet: HTMLElement): HTMLElement | null {
  const place = Array.from(first.querySelectorAll(element.tagName)).indexOf(element);
  return outlet.querySelectorAll<HTMLElement>(element.tagName)[place] ?? null;
}
